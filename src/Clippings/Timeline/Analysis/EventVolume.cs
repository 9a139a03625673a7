namespace Clippings;

/// <summary>How much is told of a stretch of the calendar.</summary>
/// <param name="Period">The stretch: <c>2022-01-10</c>, <c>2022-W02</c>, <c>2022-01</c>, <c>2022-Q1</c> or <c>2022</c>.</param>
/// <param name="From">Its first day.</param>
/// <param name="Sentences">Dated sentences that tell of it.</param>
/// <param name="Articles">Articles that they stand in.</param>
/// <param name="Label">The event told most of those whose label says who acts, or of all where none does; empty where there is none.</param>
public sealed record EventVolume(string Period, DateOnly From, int Sentences, int Articles, string Label);
