namespace Clippings;

/// <summary>Two sentences that tell the same and differ, side by side.</summary>
/// <param name="Kind">In what they differ.</param>
/// <param name="ValueA">What the first says.</param>
/// <param name="ValueB">What the other says.</param>
/// <param name="SentenceA">The first sentence.</param>
/// <param name="ArticleA">Its article.</param>
/// <param name="StartA">Its first offset.</param>
/// <param name="SentenceB">The other.</param>
/// <param name="ArticleB">Its article.</param>
/// <param name="StartB">Its first offset.</param>
public sealed record TwoTellings(DifferenceKind Kind, string ValueA, string ValueB, string SentenceA, string ArticleA, int StartA, string SentenceB, string ArticleB, int StartB);
