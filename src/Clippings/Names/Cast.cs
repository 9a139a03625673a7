namespace Clippings;

/// <summary>The persons and bodies of an article, and which phrase names which.</summary>
/// <param name="entities">Who appears.</param>
/// <param name="of">Whom phrases name.</param>
/// <param name="printed">Where names stand for them.</param>
/// <param name="stated">The lines by which a person says whom a printed name names.</param>
internal sealed class Cast(IReadOnlyList<Entity> entities, IReadOnlyDictionary<NounPhrase, Entity> of, IReadOnlyList<(TextSpan Span, Entity Entity)> printed, IReadOnlyCollection<CorrectionLine> stated)
{
    private readonly Lazy<Dictionary<string, Entity>> _bySurname = new(() => entities.Where(e => e.IsPerson)
        .GroupBy(e => NameKey.Of(e.Surname), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.MaxBy(e => e.Mentions)!, StringComparer.Ordinal));

    public IReadOnlyList<Entity> Entities { get; } = entities;

    /// <summary>Every printed name, without titles, and for whom it stands.</summary>
    public IReadOnlyList<(TextSpan Span, Entity Entity)> Printed { get; } = [.. printed.OrderBy(p => p.Span.Start)];

    /// <summary>The lines by which a person says whom a printed name names.</summary>
    public IReadOnlyCollection<CorrectionLine> Stated { get; } = stated;

    /// <summary>Whom a phrase names; null where nobody could be found.</summary>
    public Entity? Of(NounPhrase phrase) => of.GetValueOrDefault(phrase);

    /// <summary>The person a transcript's label means: "SMITH" is the Smith of the article.</summary>
    public Entity? ByLabel(string label) => _bySurname.Value.GetValueOrDefault(NameKey.Of(Entity.SurnameOf(label)));
}
