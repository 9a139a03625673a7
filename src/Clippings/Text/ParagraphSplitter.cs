namespace Clippings;

/// <summary>
/// Makes paragraphs of lines: a line each, or several where a block of neighbouring lines is hard-wrapped.
/// </summary>
internal static class ParagraphSplitter
{
    public static IReadOnlyList<Paragraph> Split(Article article)
    {
        var paragraphs = new List<Paragraph>();
        foreach (var block in Blocks(article.Lines))
        {
            var wrapped = new WrappedBlock(article.Text, block);
            for (var i = 0; i < block.Count; i++)
            {
                var first = block[i];
                while (i + 1 < block.Count && wrapped.Joins(i))
                    i++;
                paragraphs.Add(new Paragraph(paragraphs.Count + 1, first.Start, block[i].End, first.Role));
            }
        }

        return paragraphs;
    }

    /// <summary>Runs of lines of the story with no blank line between and one role.</summary>
    private static IEnumerable<IReadOnlyList<Line>> Blocks(IReadOnlyList<Line> lines)
    {
        var block = new List<Line>();
        foreach (var line in lines)
        {
            if (block.Count > 0 && (line.Number != block[^1].Number + 1 || line.Role != block[^1].Role))
            {
                yield return block;
                block = [];
            }

            if (line.Role is not (LineRole.Chrome or LineRole.Related or LineRole.Credit))
                block.Add(line);
        }

        if (block.Count > 0)
            yield return block;
    }
}
