namespace Clippings;

/// <summary>
/// Makes paragraphs of lines: a line each, or several where a block of neighbouring lines is hard-wrapped.
/// </summary>
internal static class ParagraphSplitter
{
    public static IReadOnlyList<Paragraph> Split(Article article)
    {
        var (lines, paragraphs) = (article.Lines, new List<Paragraph>());
        for (var (first, end) = (0, 0); first < lines.Count; first = end)
        {
            end = BlockEnd(lines, first);
            if (lines[first].Role is LineRole.Chrome or LineRole.Related or LineRole.Credit)
                continue;
            // Nearly all blocks are a line, which is joined with none.
            var wrapped = end - first > 1 ? new WrappedBlock(article.Text, [.. lines.Take(first..end)]) : null;
            for (var i = first; i < end; i++)
            {
                var start = lines[i].Start;
                while (i + 1 < end && wrapped!.Joins(i - first))
                    i++;
                paragraphs.Add(new Paragraph(paragraphs.Count + 1, start, lines[i].End, lines[first].Role));
            }
        }

        return paragraphs;
    }

    /// <summary>Behind the lines with no blank line between and one role.</summary>
    private static int BlockEnd(IReadOnlyList<Line> lines, int first)
    {
        var end = first + 1;
        while (end < lines.Count && lines[end].Number == lines[end - 1].Number + 1 && lines[end].Role == lines[first].Role)
            end++;
        return end;
    }
}
