using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>How often a word or phrase was used in a stretch of the calendar.</summary>
/// <param name="Period">The stretch: <c>2022-01-10</c>, <c>2022-W02</c>, <c>2022-01</c>, <c>2022-Q1</c> or <c>2022</c>.</param>
/// <param name="From">Its first day.</param>
/// <param name="Term">The word or phrase looked for.</param>
/// <param name="Count">Occurrences in the articles of the stretch.</param>
/// <param name="Words">Words of those articles.</param>
/// <param name="PerThousand">Occurrences per thousand of those words; null where the stretch has none.</param>
/// <param name="Articles">Articles that use it.</param>
/// <param name="OfArticles">Articles of the stretch.</param>
public sealed record TrendPoint(
    string Period,
    DateOnly From,
    string Term,
    int Count,
    int Words,
    [property: DisplayFormat(DataFormatString = "0.00")] double? PerThousand,
    int Articles,
    int OfArticles);
