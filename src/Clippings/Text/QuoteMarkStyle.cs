namespace Clippings;

/// <summary>Which marks of an article enclose its quotations.</summary>
[Flags]
internal enum QuoteMarkStyle
{
    /// <summary>Curly and straight double marks, guillemets, low-high marks, and grave-opened doubled marks.</summary>
    Double = 1,

    /// <summary>Single marks, where they are the article's main style.</summary>
    Single = 2,

    /// <summary>Two straight apostrophes on both sides, a relic of typewriter feeds and press databases.</summary>
    DoubledApostrophe = 4,
}
