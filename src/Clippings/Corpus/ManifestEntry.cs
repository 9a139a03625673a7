namespace Clippings;

/// <summary>What <c>corpus.json</c> states of an article. Only <paramref name="File"/> is required.</summary>
internal sealed record ManifestEntry(
    string File,
    string? Outlet = null,
    string? Headline = null,
    string? Byline = null,
    DateOnly? Published = null,
    string? Url = null,
    string? Language = null,
    string? SyndicatedFrom = null);
