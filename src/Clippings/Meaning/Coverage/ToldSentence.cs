using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>A sentence, and how many of the other groups of its story tell it.</summary>
/// <param name="Group">The group of its article.</param>
/// <param name="Words">The sentence's words.</param>
/// <param name="Article">The article that has it.</param>
/// <param name="Start">First UTF-16 offset of the sentence.</param>
/// <param name="End">Offset after it.</param>
/// <param name="Others">How many other groups tell the story.</param>
/// <param name="Told">How many of them tell the sentence.</param>
/// <param name="Part">How many tell a part of it.</param>
/// <param name="Similarity">How much of it the one that tells most tells: 0 to 1, in two decimals.</param>
/// <param name="Unsure">True where one of the answers is near a limit.</param>
public sealed record ToldSentence(
    string Group,
    string Words,
    string Article,
    int Start,
    int End,
    int Others,
    int Told,
    int Part,
    [property: DisplayFormat(DataFormatString = "0.00")] double Similarity,
    bool Unsure) : IPassage;
