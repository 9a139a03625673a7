namespace Clippings;

/// <summary>What the text of an article prints: its lines with their roles, and what they say of its origin.</summary>
/// <param name="Lines">The lines that are not blank.</param>
/// <param name="Of">What they say outright.</param>
internal sealed record PrintedArticle(IReadOnlyList<Line> Lines, PrintedMetadata Of)
{
    /// <summary>Nothing.</summary>
    public static PrintedArticle None { get; } = new([], new(null, null, null, null, null));
}
