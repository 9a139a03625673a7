namespace Clippings.Cli;

/// <summary>Which articles get a page of their own.</summary>
internal enum ArticleChoice
{
    /// <summary>None: pages show excerpts only, for texts that may not be republished.</summary>
    None,

    /// <summary>Those that a page leads to.</summary>
    Cited,

    /// <summary>Each.</summary>
    All,
}
