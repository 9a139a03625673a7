using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>How often the terms of a category of a dictionary occur.</summary>
/// <param name="Category">The category.</param>
/// <param name="Count">Occurrences of its terms; words that two of its terms match count once.</param>
/// <param name="PerThousand">Occurrences per thousand running words.</param>
/// <param name="Articles">Articles it occurs in.</param>
public sealed record CategoryCount(
    string Category,
    int Count,
    [property: DisplayFormat(DataFormatString = "0.00")] double PerThousand,
    int Articles);
