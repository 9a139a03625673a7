using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>How much a term marks one group of texts against the rest.</summary>
/// <param name="Group">The group.</param>
/// <param name="Term">The term or its stem.</param>
/// <param name="Count">Occurrences in the group.</param>
/// <param name="RestCount">Occurrences in all other groups together.</param>
/// <param name="PerThousand">Occurrences per thousand words of the group.</param>
/// <param name="RestPerThousand">Occurrences per thousand words of the rest.</param>
/// <param name="Articles">Articles of the group that use it: a word of one article marks that article, not the group.</param>
/// <param name="LogLikelihood">Evidence that the rates differ: <see cref="ContingencyTable.LogLikelihood"/>.</param>
/// <param name="P">Its p-value at one degree of freedom, for one term looked at alone: of a thousand terms, one
/// falls below 0.001 by chance.</param>
/// <param name="AdjustedP">The p-value adjusted for all comparisons made, by Benjamini and Hochberg (1995): keep what is at
/// most 0.05, and about one in twenty of what is kept is chance.</param>
/// <param name="LogRatio">Size of the difference: log2 of the two rates' ratio; 1 is twice as often, -1 half as often.
/// A count of 0 is taken as 0.5, and where chance would give less than one, as half of that.</param>
/// <param name="PercentDifference">%DIFF: the rate's excess over the rest's, in percent; null where the rest never uses it.</param>
public sealed record TermKeyness(
    string Group,
    string Term,
    int Count,
    int RestCount,
    [property: DisplayFormat(DataFormatString = "0.00")] double PerThousand,
    [property: DisplayFormat(DataFormatString = "0.00")] double RestPerThousand,
    int Articles,
    [property: DisplayFormat(DataFormatString = "0.00")] double LogLikelihood,
    [property: DisplayFormat(DataFormatString = "0.0000")] double P,
    [property: DisplayFormat(DataFormatString = "0.0000")] double AdjustedP,
    [property: DisplayFormat(DataFormatString = "0.00")] double LogRatio,
    [property: DisplayFormat(DataFormatString = "0")] double? PercentDifference);
