using System.ComponentModel.DataAnnotations.Schema;

namespace Clippings;

/// <summary>A source line that is not blank: a row of the table <c>lines</c>.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Number">Line number from 1; every physical line counts, split on LF, blank ones too.</param>
/// <param name="Start">First UTF-16 offset in the article's text.</param>
/// <param name="End">Offset after the last character, the line break not included.</param>
/// <param name="Role">What the line is for.</param>
public sealed record Line(
    string Article,
    [property: Column("line")] int Number,
    int Start,
    int End,
    LineRole Role) : IPassage;
