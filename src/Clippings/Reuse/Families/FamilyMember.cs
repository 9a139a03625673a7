using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>An article of a family of copies: a row of the table <c>families</c>.</summary>
/// <param name="Family">Number from 1, in the order of the corpus; the same for all of a family.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Published">Its day of publication; null when unknown.</param>
/// <param name="Source">The article of the family that it follows; null for the first, and where nothing decides.</param>
/// <param name="Shared">The share of its words that stand in the others, in runs of five or more: 0 to 1.</param>
public sealed record FamilyMember(
    int Family,
    string Article,
    DateOnly? Published,
    string? Source,
    [property: DisplayFormat(DataFormatString = "0.00")] double Shared) : IArticleRow;
