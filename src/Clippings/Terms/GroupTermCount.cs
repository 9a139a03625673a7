using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>How often a term occurs in one group of tokens.</summary>
/// <param name="Group">The outlet, speaker or whatever the tokens were grouped by.</param>
/// <param name="Term">The term or its stem.</param>
/// <param name="Count">Occurrences in the group.</param>
/// <param name="PerThousand">Occurrences per thousand running words of the group.</param>
/// <param name="Articles">The group's articles it occurs in.</param>
public sealed record GroupTermCount(
    string Group,
    string Term,
    int Count,
    [property: DisplayFormat(DataFormatString = "0.00")] double PerThousand,
    int Articles);
