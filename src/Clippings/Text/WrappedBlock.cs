namespace Clippings;

/// <summary>Tells whether a block of neighbouring lines was hard-wrapped at a column, and where its paragraphs end.</summary>
internal sealed class WrappedBlock
{
    /// <summary>Mail and plain-text editions wrap at 60 to 80 columns; a longer line is a paragraph of its own.</summary>
    private const int WidestColumn = 90;

    private readonly string _text;
    private readonly IReadOnlyList<Line> _lines;
    private readonly int _widest;
    private readonly bool _isWrapped;

    public WrappedBlock(string text, IReadOnlyList<Line> lines)
    {
        _text = text;
        _lines = lines;
        _widest = lines.Max(Length);
        _isWrapped = lines.Count > 1 && _widest <= WidestColumn && EndsSentence(lines[^1])
            && Enumerable.Range(0, lines.Count - 1).Count(BreaksSentence) * 2 >= lines.Count - 1;
    }

    /// <summary>True where a line and the next are one paragraph.</summary>
    /// <remarks>A line is full when the next line's first word would not have fitted into the widest line.</remarks>
    public bool Joins(int line) =>
        _isWrapped && (BreaksSentence(line) || Length(_lines[line]) + 1 + FirstWord(_lines[line + 1]) > _widest);

    private static int Length(Line line) => line.End - line.Start;

    private bool BreaksSentence(int line) => !EndsSentence(_lines[line]) && char.IsLower(_text[FirstInk(_lines[line + 1])]);

    private bool EndsSentence(Line line)
    {
        var last = line.End - 1;
        while (last > line.Start && (SentenceMarks.IsSpace(_text[last]) || SentenceMarks.IsCloser(_text[last])))
            last--;
        return SentenceMarks.IsTerminator(_text[last]);
    }

    private int FirstWord(Line line)
    {
        var end = line.Start;
        while (end < line.End && !char.IsWhiteSpace(_text[end]))
            end++;
        return end - line.Start;
    }

    private int FirstInk(Line line)
    {
        var first = line.Start;
        while (first < line.End - 1 && char.IsWhiteSpace(_text[first]))
            first++;
        return first;
    }
}
