namespace Clippings;

/// <summary>The words of a text with their weights.</summary>
/// <param name="Words">The weight of each word, and whether it is of a name or a number.</param>
/// <param name="Sum">What all weigh together, names less.</param>
/// <param name="Length">The length of the weights as a vector.</param>
internal sealed record WeighedWords(IReadOnlyDictionary<int, (double Weight, bool IsName)> Words, double Sum, double Length);
