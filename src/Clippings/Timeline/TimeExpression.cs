using System.ComponentModel.DataAnnotations.Schema;

namespace Clippings;

/// <summary>A time expression and what it stands for: a row of the table <c>times</c>.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Start">First UTF-16 offset in the article's text.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Text">The words as printed.</param>
/// <param name="Type">One of <see cref="TimexType"/>: <c>DATE TIME DURATION SET</c>.</param>
/// <param name="Value">
/// The TIMEX3 value, such as <c>2022-01-10</c>, <c>2021-W52</c>, <c>P2Y</c> or <c>PAST_REF</c>; an <c>X</c> stands for
/// each digit the text leaves open; empty where the value hangs on a document date that is unknown.
/// </param>
/// <param name="Mod">
/// The TIMEX3 modifier: <c>START MID END APPROX MORE_THAN LESS_THAN EQUAL_OR_MORE EQUAL_OR_LESS</c>, or empty.
/// </param>
public sealed record TimeExpression(
    string Article,
    int Start,
    int End,
    string Text,
    string Type,
    string Value,
    string Mod) : IPassage
{
    /// <summary>Its offsets.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>The article that it was read from.</summary>
    internal RowHome Home { get; init; }
}
