namespace Clippings;

/// <summary>How often articles of one day write about another day: when it was written about against when it happened.</summary>
/// <param name="Published">The day of publication.</param>
/// <param name="Day">The first day of the interval written about.</param>
/// <param name="To">Its last day, included.</param>
/// <param name="Granularity">How exactly the text says when.</param>
/// <param name="Distance">Days from publication to the interval's nearest day: negative looks back, positive ahead, 0 where it holds that day.</param>
/// <param name="Outlet">The outlet, or the article where the outlet is unknown.</param>
/// <param name="Sentences">How many sentences.</param>
public sealed record AttentionRow(
    DateOnly Published,
    DateOnly Day,
    DateOnly To,
    Granularity Granularity,
    int Distance,
    string Outlet,
    int Sentences);
