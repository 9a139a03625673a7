using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>A count as it is, and with each shared passage counted once.</summary>
/// <param name="Name">What is counted: a term, a speaker, the value of a time.</param>
/// <param name="Count">The count as it is.</param>
/// <param name="Distinct">The count where a passage that articles share counts once.</param>
/// <param name="Repeated">The share of the count that was told before: 0 to 1.</param>
/// <param name="Article">The article of the first row that was told before; of the first row where none was.</param>
/// <param name="Start">First UTF-16 offset of that row.</param>
/// <param name="End">Offset after it.</param>
public sealed record DistinctCount(
    string Name,
    int Count,
    int Distinct,
    [property: DisplayFormat(DataFormatString = "0.00")] double Repeated,
    string Article,
    int Start,
    int End) : IPassage;
