namespace Clippings;

/// <summary>A reason to look at an article before its numbers are believed.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Kind">What is suspicious.</param>
/// <param name="Evidence">The figure or fact behind it, in words.</param>
public sealed record ArticleDoubt(string Article, DoubtKind Kind, string Evidence) : IArticleRow
{
    /// <inheritdoc/>
    public override string ToString() => $"{Article}: {Kind.ToString().ToLowerInvariant()}, {Evidence}";
}
