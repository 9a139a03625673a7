using System.ComponentModel.DataAnnotations.Schema;

namespace Clippings;

/// <summary>A sentence of the body: a row of the table <c>sentences</c>.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Number">Counter from 1 within the article.</param>
/// <param name="Paragraph">The <see cref="Clippings.Paragraph.Number"/> it stands in.</param>
/// <param name="Start">First UTF-16 offset in the article's text.</param>
/// <param name="End">Offset after its last character, closing marks included.</param>
public sealed record Sentence(
    string Article,
    [property: Column("sentence")] int Number,
    int Paragraph,
    int Start,
    int End) : IPassage
{
    /// <summary>Its offsets.</summary>
    public TextSpan Span => new(Start, End);
}
