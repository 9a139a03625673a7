namespace Clippings;

/// <summary>How far a story travelled: a family of copies in a row.</summary>
/// <param name="Family">Its number.</param>
/// <param name="Article">Its first telling: one that follows nobody, of these the earliest, of these the first of the corpus.</param>
/// <param name="Headline">The headline of that; null where unknown.</param>
/// <param name="Articles">How many articles tell it.</param>
/// <param name="Outlets">In how many outlets; articles without one count as one.</param>
/// <param name="Days">Days from the first to the last telling, 0 for one day; null where fewer than two have a date.</param>
public sealed record FamilyTravel(int Family, string Article, string? Headline, int Articles, int Outlets, int? Days) : IArticleRow;
