using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>What pages were asked to have.</summary>
/// <param name="Articles">Which articles get a page; null for what fits their number.</param>
/// <param name="Code">How code is shown.</param>
internal sealed record PageChoices(ArticleChoice? Articles, CodeChoice Code)
{
    /// <summary>Both in words, to be compared with those of an earlier rendering.</summary>
    public string Key => $"articles {Articles}, code {Code}";
}
