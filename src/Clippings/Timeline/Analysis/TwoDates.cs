namespace Clippings;

/// <summary>Two sentences that seem to tell of one event on different days, side by side.</summary>
/// <param name="DateA">The day that the first gives.</param>
/// <param name="SentenceA">Its words.</param>
/// <param name="ArticleA">Its article.</param>
/// <param name="StartA">Its first offset.</param>
/// <param name="DateB">The day that the second gives.</param>
/// <param name="SentenceB">Its words.</param>
/// <param name="ArticleB">Its article.</param>
/// <param name="StartB">Its first offset.</param>
public sealed record TwoDates(DateOnly DateA, string SentenceA, string ArticleA, int StartA, DateOnly DateB, string SentenceB, string ArticleB, int StartB);
