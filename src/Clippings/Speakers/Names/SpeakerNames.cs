namespace Clippings;

/// <summary>
/// The canonical names of a collection of articles: persons merged across articles, the longest attested name for
/// each. This is all that one article's rows may learn from its neighbours.
/// </summary>
internal sealed class SpeakerNames
{
    private readonly Dictionary<Entity, string> _names;
    private readonly List<(string Name, string Role, string? Owner)> _roles;

    private SpeakerNames(Dictionary<Entity, string> names, List<(string, string, string?)> roles)
    {
        _names = names;
        _roles = roles;
    }

    public string Of(Entity entity) => _names.GetValueOrDefault(entity, entity.Name);

    /// <summary>The one person of all articles whose printed role a phrase repeats; null where none or several do.</summary>
    public string? ByRole(string head, IReadOnlyList<string> modifiers)
    {
        if (modifiers.Count == 0)
            return null;
        var found = _roles.Where(r => RoleResolver.Matches((r.Role, r.Owner), head, modifiers)).Select(r => r.Name).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    public static SpeakerNames Of(IEnumerable<Cast> casts)
    {
        var names = new Dictionary<Entity, string>(ReferenceEqualityComparer.Instance);
        var roles = new List<(string, string, string?)>();
        var entities = casts.SelectMany(c => c.Entities).Where(e => e.Names.Count > 0).ToList();
        foreach (var family in entities.Where(MayBePerson).GroupBy(e => NameKey.Of(e.Surname), StringComparer.Ordinal))
            NameFamily(family.ToList(), names);
        foreach (var entity in entities.Where(e => !names.ContainsKey(e)))
            names[entity] = Places.StateOf(entity.Name) ?? entity.Name;
        foreach (var entity in entities.Where(e => e.IsPerson))
            roles.AddRange(entity.Roles.Select(r => (names[entity], r.Role, r.Owner)));
        return new SpeakerNames(names, roles);
    }

    // A single word may be a surname that another article prints in full; a state or an abbreviation is not.
    private static bool MayBePerson(Entity entity) =>
        entity.IsPerson || (!entity.IsFull && Places.StateOf(entity.Name) is null && !entity.Name.All(char.IsUpper) && !Vocabulary.IsGroup(entity.Name.ToLowerInvariant()));

    private static void NameFamily(List<Entity> family, Dictionary<Entity, string> names)
    {
        var groups = new List<List<Entity>>();
        foreach (var entity in family.Where(e => e.IsFull && e.IsPerson))
        {
            var group = groups.Find(g => g.Exists(other => NameKey.Agree(other.Name, entity.Name)));
            if (group is null)
                groups.Add([entity]);
            else
                group.Add(entity);
        }

        // A surname alone belongs to its only bearer, or to one far more often named than the others.
        foreach (var entity in family.Where(e => !e.IsFull))
        {
            if (Dominant(groups) is { } group)
                group.Add(entity);
        }

        foreach (var group in groups)
        {
            var name = Longest(group);
            foreach (var entity in group)
                names[entity] = name;
        }
    }

    private static List<Entity>? Dominant(List<List<Entity>> groups)
    {
        var weights = groups.ConvertAll(g => g.Sum(e => e.Mentions));
        var first = weights.Count == 0 ? -1 : weights.IndexOf(weights.Max());
        return first >= 0 && weights[first] >= DominantShare * weights.Sum() ? groups[first] : null;
    }

    private const double DominantShare = 0.75;

    private static string Longest(List<Entity> group)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, count) in group.SelectMany(e => e.Names))
            counts[name] = counts.GetValueOrDefault(name) + count;
        return counts.OrderByDescending(n => n.Key.Count(' '.Equals)).ThenByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal).First().Key;
    }
}
