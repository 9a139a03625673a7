using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>A sentence that was found by its meaning.</summary>
/// <param name="Similarity">How near it is: 0 to 1, in two decimals, since processors differ in the further ones.</param>
/// <param name="Words">Its words.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Start">First UTF-16 offset of the sentence.</param>
/// <param name="End">Offset after it.</param>
/// <param name="Before">The words before it.</param>
/// <param name="After">The words behind it.</param>
public sealed record FoundPassage([property: DisplayFormat(DataFormatString = "0.00")] double Similarity, string Words, string Article, int Start, int End, string Before, string After) : IPassage;
