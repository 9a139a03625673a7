namespace Clippings.Benchmarks;

/// <summary>A paragraph that a made-up article took over from another.</summary>
/// <param name="Article">The article that took it.</param>
/// <param name="Span">Where it stands there, from its first word to its last.</param>
/// <param name="Source">The article that it comes from.</param>
/// <param name="SourceSpan">Where it stands there.</param>
/// <param name="IsReworded">True where one word of each ten was replaced.</param>
internal sealed record PlantedPassage(string Article, TextSpan Span, string Source, TextSpan SourceSpan, bool IsReworded)
{
    /// <summary>The two articles in the order of the corpus.</summary>
    public (string A, string B) Pair => string.CompareOrdinal(Source, Article) < 0 ? (Source, Article) : (Article, Source);
}
