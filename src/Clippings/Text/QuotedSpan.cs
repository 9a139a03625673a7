namespace Clippings;

/// <summary>Words between quotation marks.</summary>
/// <param name="Start">First UTF-16 offset inside the opening mark.</param>
/// <param name="End">Offset after the last character inside: of the closing mark, or of the paragraph where none closes.</param>
/// <param name="Paragraph">Index into the article's paragraphs, from 0.</param>
/// <param name="Continues">True where the quotation before it was left open for this paragraph to continue.</param>
/// <param name="Closed">True where a closing mark stands at <paramref name="End"/>.</param>
internal sealed record QuotedSpan(int Start, int End, int Paragraph, bool Continues, bool Closed)
{
    /// <summary>Its offsets.</summary>
    public TextSpan Span => new(Start, End);
}
