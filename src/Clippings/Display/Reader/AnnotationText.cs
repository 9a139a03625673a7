using System.Text;

namespace Clippings;

/// <summary>An annotated article in plain text.</summary>
internal static class AnnotationText
{
    public static string Of(AnnotatedArticle annotated)
    {
        var text = annotated.Article.Text;
        var result = new StringBuilder();
        var at = 0;
        foreach (var mark in annotated.Marks)
        {
            if (mark.Label.Length == 0 || mark.Start < at)
                continue;
            result.Append(text, at, mark.Start - at).Append('[').Append(text, mark.Start, mark.End - mark.Start).Append("](")
                .Append(mark.Label).Append(mark.Uncertain ? "?)" : ")");
            at = mark.End;
        }

        return PlainWords.Lines(result.Append(text, at, text.Length - at).ToString());
    }
}
