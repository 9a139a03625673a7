using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>How much of a group's text another prints too: a cell of the matrix "who shares text with whom".</summary>
/// <param name="Group">Whose text it is: an outlet, an author.</param>
/// <param name="Other">Who has it too; the group itself for what two of its articles share.</param>
/// <param name="Words">Words of the group's bodies that stand in a shared passage.</param>
/// <param name="Share">Their share of all words of the group's bodies: 0 to 1.</param>
/// <param name="Passages">How many passages the two share.</param>
/// <param name="Article">The article of the longest of them, the first of several.</param>
/// <param name="Start">First UTF-16 offset of that passage.</param>
/// <param name="End">Offset after it.</param>
public sealed record SharedTextCount(
    string Group,
    string Other,
    int Words,
    [property: DisplayFormat(DataFormatString = "0.000")] double Share,
    int Passages,
    string Article,
    int Start,
    int End) : IPassage;
