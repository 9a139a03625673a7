using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>How evenly a word or phrase is spread over the articles.</summary>
/// <param name="Term">The normalized word or phrase.</param>
/// <param name="Count">Occurrences.</param>
/// <param name="Articles">Articles it occurs in.</param>
/// <param name="Parts">Articles looked at.</param>
/// <param name="JuillandD">
/// Juilland's D, 1 - V/√(n - 1), V the coefficient of variation of its rate in the articles: 1 is perfectly even, 0 all
/// in one article. Null for a word that does not occur, or for a single article.
/// </param>
/// <param name="Dp">
/// Gries's deviation of proportions, ½ Σ |share of the words - share of the occurrences|: 0 is perfectly even, near 1
/// all in one short article. Null for a word that does not occur.
/// </param>
public sealed record TermDispersion(
    string Term,
    int Count,
    int Articles,
    int Parts,
    [property: DisplayFormat(DataFormatString = "0.00")] double? JuillandD,
    [property: DisplayFormat(DataFormatString = "0.00")] double? Dp);
