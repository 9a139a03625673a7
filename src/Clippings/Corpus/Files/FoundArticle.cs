namespace Clippings;

/// <summary>An article as found in a file, or what kept it from being read.</summary>
internal sealed record FoundArticle(ExtractedArticle? Article, Exception? Failure);
