using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>How often a term or phrase occurs.</summary>
/// <param name="Term">The term, its stem, or the terms of an n-gram with a space between.</param>
/// <param name="Count">Occurrences.</param>
/// <param name="PerThousand">
/// Occurrences per thousand running words (of n-grams: per thousand n-grams of that length), those left out included.
/// </param>
/// <param name="Articles">Document frequency: articles it occurs in.</param>
public sealed record TermCount(
    string Term,
    int Count,
    [property: DisplayFormat(DataFormatString = "0.00")] double PerThousand,
    int Articles);
