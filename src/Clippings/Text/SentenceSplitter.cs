using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>Finds sentences in a stretch of text.</summary>
public static partial class SentenceSplitter
{
    /// <summary>The sentences between two offsets, in order, white space at their ends left out.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">First UTF-16 offset.</param>
    /// <param name="end">Offset after the last character.</param>
    public static IReadOnlyList<TextSpan> Split(string text, int start, int end)
    {
        var spans = new List<TextSpan>();
        var from = start;
        foreach (Match match in Boundary().Matches(text[start..end]))
        {
            spans.Add(new TextSpan(from, start + match.Index));
            from = start + match.Index + match.Length;
        }

        if (from < end)
            spans.Add(new TextSpan(from, end));
        return spans;
    }

    internal static IReadOnlyList<Sentence> SentencesOf(Article article)
    {
        var sentences = new List<Sentence>();
        foreach (var paragraph in article.Paragraphs())
        {
            if (paragraph.Role != LineRole.Body)
                continue;
            foreach (var span in Split(article.Text, paragraph.Start, paragraph.End))
                sentences.Add(new Sentence(article.Id, sentences.Count + 1, paragraph.Number, span.Start, span.End));
        }

        return sentences;
    }

    [GeneratedRegex(@"(?<=[.!?][”""’)]?)\s+(?=[A-Z“""])")]
    private static partial Regex Boundary();
}
