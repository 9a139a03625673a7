using System.Runtime.InteropServices;

namespace Clippings;

/// <summary>
/// The persons of one surname in all articles, those of agreeing given names together: equal, short for each other, or
/// an initial (<see cref="NameKey.Agree"/>). Of several that agree the first counts.
/// </summary>
internal sealed class NameFamily
{
    private const double DominantShare = 0.75;

    private readonly List<List<Entity>> _groups = [];
    private readonly Dictionary<string, int> _byGivenName = new(StringComparer.Ordinal);
    private readonly Dictionary<char, int> _byLetter = [];
    private readonly Dictionary<char, int> _byInitial = [];

    /// <summary>Sorts the bearers of a surname; a surname alone belongs to its only bearer, or to one far more often named than the others.</summary>
    public NameFamily(IReadOnlyList<Entity> bearers)
    {
        foreach (var entity in bearers.Where(e => e.IsFull && e.IsPerson))
            Add(entity);
        if (Dominant() is { } group)
            group.AddRange(bearers.Where(e => !e.IsFull));
    }

    /// <summary>The entities that are one person.</summary>
    public IReadOnlyList<IReadOnlyList<Entity>> Persons => _groups;

    private void Add(Entity entity)
    {
        var given = NameKey.OfGiven(entity.Name);
        var letter = given.Length == 0 ? '\0' : given[0];
        var home = Math.Min(
            _byGivenName.GetValueOrDefault(NameKey.Short(given), _groups.Count),
            (given.Length == 1 ? _byLetter : _byInitial).GetValueOrDefault(letter, _groups.Count));
        if (home == _groups.Count)
            _groups.Add([]);
        _groups[home].Add(entity);
        Lower(_byGivenName, NameKey.Short(given), home);
        Lower(_byLetter, letter, home);
        if (given.Length == 1)
            Lower(_byInitial, letter, home);
    }

    private static void Lower<TKey>(Dictionary<TKey, int> first, TKey key, int group)
        where TKey : notnull
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(first, key, out var exists);
        known = exists ? Math.Min(known, group) : group;
    }

    private List<Entity>? Dominant()
    {
        var weights = _groups.ConvertAll(g => g.Sum(e => e.Mentions));
        var first = weights.Count == 0 ? -1 : weights.IndexOf(weights.Max());
        return first >= 0 && weights[first] >= DominantShare * weights.Sum() ? _groups[first] : null;
    }
}
