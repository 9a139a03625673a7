using System.Runtime.InteropServices;

namespace Clippings;

/// <summary>
/// The canonical names of a collection of articles: persons merged across articles, the longest attested name for
/// each. This is all that one article's rows may learn from its neighbours.
/// </summary>
internal sealed class SpeakerNames
{
    private const int Few = 8;

    // By article and number of the entity. Names alone: what else is known of whom they name is large, and is read again where it is asked for.
    private readonly Dictionary<string, string?[]> _names = new(StringComparer.Ordinal);
    private readonly KnownRoles _roles;
    private readonly Dictionary<Entity, CorrectionLine> _corrected;

    private SpeakerNames(Dictionary<Entity, string> names, KnownRoles roles, Dictionary<Entity, CorrectionLine> corrected)
    {
        foreach (var (entity, name) in names)
        {
            ref var own = ref CollectionsMarshal.GetValueRefOrAddDefault(_names, entity.Article, out _);
            if (own is null || own.Length <= entity.Number)
                Array.Resize(ref own, entity.Number + Few);
            own[entity.Number] = name;
        }

        _roles = roles;
        _corrected = corrected;
    }

    /// <summary>By article, what it learns from the others in bytes; empty where nothing is kept from one run to the next.</summary>
    public IReadOnlyDictionary<string, byte[]> Answers { get; set; } = new Dictionary<string, byte[]>();

    /// <summary>What an article learns from the others, in bytes; null where that is not told.</summary>
    /// <param name="article">The article.</param>
    public byte[]? AnswersTo(Article article) => Answers.GetValueOrDefault(article.Id);

    /// <summary>The name of an entity; null where a person says that it is none.</summary>
    public string? Of(Entity entity) => CorrectionOf(entity) is { TakesName: true } ? null : NameOf(entity) ?? entity.Name;

    /// <summary>Whether an entity is a person, after corrections.</summary>
    public bool IsPerson(Entity entity) => entity.IsPerson && CorrectionOf(entity) is null or { GivesName: true };

    /// <summary>What an entity that is a person, or that a person says is none, is named as; null where it is no name.</summary>
    public NameKind? KindOf(Entity entity) =>
        IsPerson(entity) ? NameKind.Person
        : entity.IsPerson && CorrectionOf(entity) is { Column: Correctable.Kind } line ? Enum.Parse<NameKind>(line.Value, ignoreCase: true)
        : null;

    /// <summary>The correction that an entity goes by; null for none.</summary>
    public CorrectionLine? CorrectionOf(Entity entity) => _corrected.GetValueOrDefault(entity);

    /// <summary>The one person of all articles whose printed role a phrase repeats; null where none or several do.</summary>
    public string? ByRole(string head, IReadOnlyList<string> modifiers) =>
        modifiers.Count == 0 ? null : _roles.Find(head, modifiers);

    /// <summary>Merges the persons of articles.</summary>
    /// <param name="casts">The articles, each with its persons and bodies and a way to ask for all that is known of them.</param>
    public static SpeakerNames Of(IReadOnlyList<(Article Article, IReadOnlyList<Entity> Entities, Func<Cast> Cast)> casts)
    {
        var names = new Dictionary<Entity, string>(EntityPlace.Comparer);
        var roles = new KnownRoles();
        var entities = casts.SelectMany(c => c.Entities).Where(e => e.Names.Count > 0).ToList();
        foreach (var family in entities.Where(MayBePerson).GroupBy(e => NameKey.Of(e.Surname), StringComparer.Ordinal).Watched("merging names"))
        {
            foreach (var person in new NameFamily([.. family]).Persons)
            {
                var name = Longest(person);
                foreach (var entity in person)
                    names[entity] = name;
            }
        }

        foreach (var entity in entities.Where(e => !names.ContainsKey(e)))
            names[entity] = Places.StateOf(entity.Name) ?? entity.TitledName;
        var corrected = casts.Where(c => !c.Article.Corrections.IsEmpty).SelectMany(c => NameCorrections.Of(c.Article, c.Cast(), names).Select(found => (c.Article, found.Entity, found.Line))).ToList();
        foreach (var (article, entity, line) in corrected.Where(c => c.Line.GivesName))
            names[entity] = NameCorrections.NameBy(article, line);
        var known = new SpeakerNames(names, roles, corrected.ToDictionary(c => c.Entity, c => c.Line, EntityPlace.Comparer));
        foreach (var entity in entities.Where(known.IsPerson).Watched())
        {
            foreach (var (role, owner) in entity.Roles)
                roles.Add(names[entity], role, owner);
        }

        return known;
    }

    private string? NameOf(Entity entity) => _names.GetValueOrDefault(entity.Article) is { } own && entity.Number < own.Length ? own[entity.Number] : null;

    // A single word may be a surname that another article prints in full; a state or an abbreviation is not.
    private static bool MayBePerson(Entity entity) =>
        entity.IsPerson || (!entity.IsFull && Places.StateOf(entity.Name) is null && !entity.Name.All(c => char.IsUpper(c) || c == '.') && !Vocabulary.IsGroup(entity.Name.ToLowerInvariant()));

    private static string Longest(IReadOnlyList<Entity> group)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, count) in group.SelectMany(e => e.Names))
            counts[name] = counts.GetValueOrDefault(name) + count;
        return counts.OrderByDescending(n => n.Key.Count(' '.Equals)).ThenByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal).First().Key;
    }
}
