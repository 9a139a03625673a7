using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>How often the terms of a category of a dictionary occur in one group of tokens.</summary>
/// <param name="Group">The group.</param>
/// <param name="Category">The category.</param>
/// <param name="Count">Occurrences of its terms in the group.</param>
/// <param name="PerThousand">Occurrences per thousand running words of the group.</param>
/// <param name="Articles">The group's articles it occurs in.</param>
public sealed record GroupCategoryCount(
    string Group,
    string Category,
    int Count,
    [property: DisplayFormat(DataFormatString = "0.00")] double PerThousand,
    int Articles);
