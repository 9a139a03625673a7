namespace Clippings;

/// <summary>A paragraph of the story: a line, or several where the source breaks lines inside sentences.</summary>
/// <param name="Number">Counter from 1 over the paragraphs that belong to the story.</param>
/// <param name="Start">First UTF-16 offset in the article's text.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Role">The role of its lines; never chrome, related or credit.</param>
public sealed record Paragraph(int Number, int Start, int End, LineRole Role)
{
    /// <summary>Its offsets.</summary>
    public TextSpan Span => new(Start, End);
}
