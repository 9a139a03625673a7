namespace Clippings;

/// <summary>The persons and bodies of an article, and which phrase names which.</summary>
internal sealed class Cast(IReadOnlyList<Entity> entities, IReadOnlyDictionary<NounPhrase, Entity> of)
{
    public IReadOnlyList<Entity> Entities { get; } = entities;

    /// <summary>Whom a phrase names; null where nobody could be found.</summary>
    public Entity? Of(NounPhrase phrase) => of.GetValueOrDefault(phrase);

    /// <summary>The person a transcript's label means: "SMITH" is the Smith of the article.</summary>
    public Entity? ByLabel(string label)
    {
        var key = NameKey.Of(Entity.SurnameOf(label));
        return Entities.Where(e => e.IsPerson && NameKey.Of(e.Surname) == key).MaxBy(e => e.Mentions);
    }
}
