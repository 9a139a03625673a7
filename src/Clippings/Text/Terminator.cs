namespace Clippings;

/// <summary>A run of marks that may end a sentence, with what closes after it.</summary>
/// <param name="Start">Offset of the first mark.</param>
/// <param name="MarksEnd">Offset after the last mark of the first run.</param>
/// <param name="End">Offset after the closing quotation marks and brackets, and any further marks.</param>
internal readonly record struct Terminator(int Start, int MarksEnd, int End)
{
    /// <summary>Reads the run at an offset: <c>?!</c>, <c>. . . .</c>, <c>.”</c>, <c>?”.</c></summary>
    public static Terminator At(string text, int start, int limit)
    {
        var marks = AfterMarks(text, start, limit);
        var end = marks;
        while (end < limit && (SentenceMarks.IsCloser(text[end]) || SentenceMarks.IsTerminator(text[end]) || IsThinSpace(text, end, limit)))
            end++;
        return new Terminator(start, marks, end);
    }

    /// <summary>True for a full stop that stands alone.</summary>
    public bool IsFullStop(string text) => text[Start] == '.' && MarksEnd == Start + 1;

    /// <summary>True for dots that stand for left-out words.</summary>
    public bool IsEllipsis(string text) => !IsFullStop(text) && text.AsSpan(Start, MarksEnd - Start).IndexOfAnyExcept(". …") < 0;

    /// <summary>Number of dots; the ellipsis character counts as three.</summary>
    public int Dots(string text)
    {
        var dots = 0;
        foreach (var c in text.AsSpan(Start, MarksEnd - Start))
            dots += c switch { '.' => 1, '…' => 3, _ => 0 };
        return dots;
    }

    /// <summary>True where a quotation mark closes after it.</summary>
    public bool ClosesQuote(string text)
    {
        foreach (var c in text.AsSpan(MarksEnd, End - MarksEnd))
        {
            if (SentenceMarks.IsClosingQuote(c))
                return true;
        }

        return false;
    }

    private static int AfterMarks(string text, int start, int limit)
    {
        var end = start + 1;
        while (end < limit)
        {
            if (SentenceMarks.IsTerminator(text[end]))
                end++;
            else if (text[end] is ' ' or '\u00A0' && end + 1 < limit && text[end - 1] == '.' && text[end + 1] == '.')
                end += 2;
            else
                break;
        }

        return end;
    }

    /// <summary>The narrow space some editors set between two closing quotation marks.</summary>
    private static bool IsThinSpace(string text, int offset, int limit) =>
        text[offset] is '\u00A0' or '\u2009' or '\u200A' or '\u202F'
        && SentenceMarks.IsClosingQuote(text[offset - 1])
        && offset + 1 < limit && text[offset + 1] is '”' or '’';
}
