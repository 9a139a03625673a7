namespace Clippings;

/// <summary>A stretch of days that nothing is told of, between two that something is.</summary>
/// <param name="From">The first empty day.</param>
/// <param name="To">The last empty day, included.</param>
/// <param name="Days">How many.</param>
public sealed record Gap(DateOnly From, DateOnly To, int Days);
