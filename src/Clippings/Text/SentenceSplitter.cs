namespace Clippings;

/// <summary>
/// Finds sentences in English news prose. Abbreviations, initials, decimals and addresses do not end one; a quotation
/// closed after its full stop does, unless the sentence goes on in lower case or with who asked.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>The sentences between two offsets, in order, white space at their ends left out.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">First UTF-16 offset.</param>
    /// <param name="end">Offset after the last character.</param>
    public static IReadOnlyList<TextSpan> Split(string text, int start, int end) =>
        new SentenceScanner(text, start, end).Scan();

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
}
