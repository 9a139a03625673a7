using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>How much of what a group tells another tells too.</summary>
/// <param name="Group">Whose sentences they are.</param>
/// <param name="Other">The group that tells them, or doesn't.</param>
/// <param name="Sentences">How many sentences of the first are of a story that both tell.</param>
/// <param name="Told">How many of them the other tells.</param>
/// <param name="Part">How many it tells in part.</param>
/// <param name="LeftOut">How many it leaves out.</param>
/// <param name="Share">The share that it tells, 0 to 1, of all of them.</param>
/// <param name="Article">The article of the sentence of which it tells most, the first of equals.</param>
/// <param name="Start">First UTF-16 offset of that sentence.</param>
/// <param name="End">Offset after it.</param>
public sealed record ToldShare(
    string Group,
    string Other,
    int Sentences,
    int Told,
    int Part,
    int LeftOut,
    [property: DisplayFormat(DataFormatString = "0.00")] double Share,
    string Article,
    int Start,
    int End) : IPassage;
