namespace Clippings;

/// <summary>Walks sorted, separate spans along rising offsets.</summary>
internal sealed class SpanCursor(IReadOnlyList<TextSpan> spans)
{
    private int _next;

    /// <summary>True where a span covers the offset; offsets must not fall from call to call.</summary>
    public bool Covers(int offset)
    {
        while (_next < spans.Count && spans[_next].End <= offset)
            _next++;
        return _next < spans.Count && spans[_next].Start <= offset;
    }
}
