namespace Clippings;

/// <summary>
/// Merges the names of one article: a full name opens a person, a surname or a given name alone goes to the person
/// who bears it, by title and frequency where several do.
/// </summary>
internal sealed class EntityIndex
{
    // A list of names is no story; looking at all who share one would take time with the square of its length.
    private const int MostBearers = 64;

    private readonly List<Entity> _entities = [];
    private readonly Dictionary<string, Entity> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entity>> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entity>> _byGivenName = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<Entity>> _byRole = new(StringComparer.Ordinal);

    public IReadOnlyList<Entity> Entities => _entities;

    /// <summary>Those with whom a word of a role is printed, by <see cref="RoleResolver.Head"/>.</summary>
    public IReadOnlyList<Entity> WithRole(string head) => _byRole.TryGetValue(head, out var bearers) ? bearers : [];

    /// <summary>Adds what a mention tells of an entity.</summary>
    public void Note(Entity entity, ProperName name)
    {
        entity.Add(name);
        if (name.Role is null || ProperNameReader.IsCourtesy(name.Role))
            return;
        foreach (var word in name.Role.ToLowerInvariant().Split(' '))
        {
            var head = RoleResolver.Head(word);
            if (!_byRole.TryGetValue(head, out var bearers))
                _byRole[head] = bearers = [];
            if (bearers.Count < MostBearers && !bearers.Contains(entity))
                bearers.Add(entity);
        }
    }

    /// <summary>
    /// Adds a name of two words or more, before any name of one word is resolved. One that is stated takes no other name to
    /// itself, and comes after those that are printed.
    /// </summary>
    public Entity AddFull(ProperName name)
    {
        if (!_byName.TryGetValue(name.Text, out var entity))
        {
            entity = (name.IsStated ? null : Same(name)) ?? Open(name);
            _byName[name.Text] = entity;
        }

        Note(entity, name);
        return entity;
    }

    /// <summary>The bearer of a name of one word; opened where nobody bears it.</summary>
    public Entity Resolve(ProperName name)
    {
        var bearer = Bearer(_bySurname.GetValueOrDefault(Key(name.Last)), name) ?? Bearer(_byGivenName.GetValueOrDefault(Key(name.Last)), name);
        if (bearer is null && !_byName.TryGetValue(name.Text, out bearer))
            _byName[name.Text] = bearer = Open(name);
        return bearer;
    }

    private static Entity? Bearer(List<Entity>? bearers, ProperName name)
    {
        // "U.N." is nobody called Un.
        if (bearers is null || (name.Last.Length > 2 && name.Last.Contains('.', StringComparison.Ordinal)))
            return null;
        Entity? best = null;
        foreach (var bearer in bearers)
        {
            if (!bearer.IsPerson || (name.Gender != Gender.Unknown && bearer.Gender != Gender.Unknown && name.Gender != bearer.Gender))
                continue;
            if (best is null || bearer.Mentions > best.Mentions)
                best = bearer;
        }

        return best;
    }

    // "Donald J. Trump" is "Donald Trump": same surname, given names that agree.
    private Entity? Same(ProperName name)
    {
        var bearers = _bySurname.GetValueOrDefault(Key(Entity.SurnameOf(name.Text)));
        return bearers?.Find(b => b.IsPerson && NameKey.Agree(b.Name, name.Text));
    }

    private Entity Open(ProperName name)
    {
        var entity = new Entity(_entities.Count, name.IsPersonal, name.Span.Start);
        _entities.Add(entity);
        if (name.Words.Count > 1 && !name.IsStated)
        {
            AddBearer(_bySurname, Entity.SurnameOf(name.Text), entity);
            AddBearer(_byGivenName, name.Words[0], entity);
        }

        return entity;
    }

    private static void AddBearer(Dictionary<string, List<Entity>> index, string word, Entity entity)
    {
        if (!index.TryGetValue(Key(word), out var bearers))
            index[Key(word)] = bearers = [];
        if (bearers.Count < MostBearers)
            bearers.Add(entity);
    }

    private static string Key(string word) => NameKey.Of(word);
}
