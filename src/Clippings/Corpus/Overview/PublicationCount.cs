namespace Clippings;

/// <summary>How many articles were published in a stretch of the calendar.</summary>
/// <param name="Period">The stretch: <c>2022-01-10</c>, <c>2022-W02</c>, <c>2022-01</c>, <c>2022-Q1</c> or <c>2022</c>.</param>
/// <param name="From">Its first day.</param>
/// <param name="Articles">How many.</param>
public sealed record PublicationCount(string Period, DateOnly From, int Articles);
