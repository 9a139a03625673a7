namespace Clippings;

/// <summary>Takes entities for the same that are the same of their article, whenever that was read.</summary>
internal sealed class EntityPlace : IEqualityComparer<Entity>
{
    public static EntityPlace Comparer { get; } = new();

    public bool Equals(Entity? x, Entity? y) => ReferenceEquals(x, y) || (x is not null && y is not null && x.Number == y.Number && x.Article == y.Article);

    public int GetHashCode(Entity obj) => HashCode.Combine(obj.Number, obj.Article);
}
