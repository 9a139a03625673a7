using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>Two sentences that seem to tell the same and differ: a row of the table <c>differences</c>.</summary>
/// <param name="ArticleA">The article of the first sentence, the earlier in the corpus.</param>
/// <param name="StartA">First UTF-16 offset of that sentence.</param>
/// <param name="EndA">Offset after it.</param>
/// <param name="ArticleB">The article of the other sentence.</param>
/// <param name="StartB">First UTF-16 offset of that sentence.</param>
/// <param name="EndB">Offset after it.</param>
/// <param name="Kind">In what they differ.</param>
/// <param name="ValueA">What the first says, as printed; a day as a date.</param>
/// <param name="ValueB">What the other says.</param>
/// <param name="Similarity">How near the sentences are: 0 to 1, in two decimals.</param>
public sealed record Difference(
    string ArticleA,
    int StartA,
    int EndA,
    string ArticleB,
    int StartB,
    int EndB,
    DifferenceKind Kind,
    string ValueA,
    string ValueB,
    [property: DisplayFormat(DataFormatString = "0.00")] double Similarity);
