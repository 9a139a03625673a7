namespace Clippings;

/// <summary>The stretches of a paragraph between double quotation marks.</summary>
internal static class QuotedText
{
    /// <summary>What stands inside double marks, in order. A mark without a partner runs to its paragraph's end.</summary>
    public static IReadOnlyList<TextSpan> QuotedSpans(this Article article) =>
        [.. article.Paragraphs().SelectMany(p => InParagraph(article.Text, p))];

    private static IEnumerable<TextSpan> InParagraph(string text, Paragraph paragraph)
    {
        var open = -1;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (open < 0 && text[i] is '“' or '"')
            {
                open = i + 1;
            }
            else if (open >= 0 && text[i] is '”' or '"')
            {
                yield return new TextSpan(open, i);
                open = -1;
            }
        }

        if (open >= 0)
            yield return new TextSpan(open, paragraph.End);
    }
}
