namespace Clippings;

/// <summary>A quotation where it stands: its sentence, its place there, and what was decided before it.</summary>
/// <param name="Text">The article's text.</param>
/// <param name="Frames">All sentences of the article.</param>
/// <param name="FrameIndex">Index of its sentence.</param>
/// <param name="At">Index of its lexeme in the sentence.</param>
/// <param name="Span">The words inside the marks.</param>
/// <param name="Decided">What is decided so far for each quotation of the article.</param>
internal sealed record QuoteSite(
    string Text,
    IReadOnlyList<SentenceFrame> Frames,
    int FrameIndex,
    int At,
    QuotedSpan Span,
    Attribution?[] Decided)
{
    public SentenceFrame Frame => Frames[FrameIndex];

    public int Quote => Frame[At].Quote;

    public ReadOnlySpan<char> Words => Text.AsSpan(Span.Start, Span.End - Span.Start);

    /// <summary>The last printed character inside the marks.</summary>
    public char LastMark
    {
        get
        {
            var words = Words.TrimEnd().TrimEnd("'’)]");
            return words.IsEmpty ? ' ' : words[^1];
        }
    }

    /// <summary>Index of the first lexeme after the quotation that is no comma or dash.</summary>
    public int Following
    {
        get
        {
            var i = At + 1;
            while (Frame.ClassAt(i) is LexemeClass.Comma or LexemeClass.Dash && i < Frame.Count)
                i++;
            return i;
        }
    }

    /// <summary>True where a comma, a dash or an end mark, inside the marks or behind them, lets a cue follow.</summary>
    public bool LetsCueFollow =>
        LastMark is ',' or '?' or '!' or '—' or '–' or '-' or '…' || Frame.ClassAt(At + 1) is LexemeClass.Comma or LexemeClass.Dash || !Span.Closed;
}
