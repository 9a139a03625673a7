namespace Clippings;

/// <summary>The persons and bodies of an article, and which phrase names which.</summary>
internal sealed class Cast(IReadOnlyList<Entity> entities, IReadOnlyDictionary<NounPhrase, Entity> of)
{
    public IReadOnlyList<Entity> Entities { get; } = entities;

    /// <summary>Whom a phrase names; null where nobody could be found.</summary>
    public Entity? Of(NounPhrase phrase) => of.GetValueOrDefault(phrase);
}
