namespace Clippings;

/// <summary>The article that a row was read from. It takes no part in whether two rows are equal.</summary>
/// <param name="article">The article; null for a row that was made otherwise.</param>
internal readonly struct RowHome(Article? article) : IEquatable<RowHome>
{
    public Article? Article => article;

    public static bool operator ==(RowHome left, RowHome right) => left.Equals(right);

    public static bool operator !=(RowHome left, RowHome right) => !left.Equals(right);

    public bool Equals(RowHome other) => true;

    public override bool Equals(object? obj) => obj is RowHome;

    public override int GetHashCode() => 0;
}
