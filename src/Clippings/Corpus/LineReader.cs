namespace Clippings;

internal static class LineReader
{
    /// <summary>The lines of a text that are not blank; numbers count every physical line, split on LF.</summary>
    public static IReadOnlyList<Line> Read(string article, string text)
    {
        var lines = new List<Line>();
        var number = 1;
        for (var start = 0; start < text.Length; number++)
        {
            var feed = text.IndexOf('\n', start);
            var stop = feed < 0 ? text.Length : feed;
            var end = stop > start && text[stop - 1] == '\r' ? stop - 1 : stop;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
                lines.Add(new Line(article, number, start, end, LineRole.Body));
            start = stop + 1;
        }

        return lines;
    }
}
