namespace Clippings;

/// <summary>A decoded file on its way to become an article.</summary>
internal sealed record ArticleSource(string Id, string File, string Text, string Sha256, ManifestEntry? Stated);
