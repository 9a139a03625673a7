using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>One occurrence of a word or phrase.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Position">The <see cref="Token.Position"/> of its first word.</param>
/// <param name="Start">First UTF-16 offset in the article's text.</param>
/// <param name="End">Offset after its last word.</param>
/// <param name="Depth">How far into the article it stands: the share of the article's words before it, 0 to 1.</param>
public sealed record TermPosition(
    string Article,
    int Position,
    int Start,
    int End,
    [property: DisplayFormat(DataFormatString = "0.000")] double Depth) : IPassage;
