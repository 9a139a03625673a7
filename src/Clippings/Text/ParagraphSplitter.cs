namespace Clippings;

internal static class ParagraphSplitter
{
    public static IReadOnlyList<Paragraph> Split(Article article)
    {
        var paragraphs = new List<Paragraph>();
        foreach (var line in article.Lines)
        {
            if (line.Role is LineRole.Chrome or LineRole.Related or LineRole.Credit)
                continue;
            paragraphs.Add(new Paragraph(paragraphs.Count + 1, line.Start, line.End, line.Role));
        }

        return paragraphs;
    }
}
