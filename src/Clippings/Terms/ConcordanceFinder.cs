namespace Clippings;

/// <summary>Key words in context.</summary>
public static class ConcordanceFinder
{
    /// <summary>The places of a word or phrase in the bodies of the articles, in the order of the corpus.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="phrase">A word, or several that stand side by side in one sentence.</param>
    /// <param name="width">UTF-16 code units of context to either side at most.</param>
    /// <param name="form">What counts as the same word.</param>
    /// <exception cref="ArgumentException">The phrase holds no word.</exception>
    public static Concordance Concordance(this Corpus corpus, string phrase, int width = 50, TermForm form = TermForm.Term)
    {
        var words = new Phrase(phrase, form);
        return new Concordance([.. corpus.Walk("concordance", article => Lines(article, words, width))]);
    }

    private static IEnumerable<ConcordanceLine> Lines(Article article, Phrase words, int width) =>
        from sentence in article.Tokens().BySentence()
        let number = sentence[0].Sentence
        from index in words.In(sentence)
        let start = sentence[index].Start
        let end = sentence[index + words.Length - 1].End
        let paragraph = article.Paragraphs()[article.Sentences()[number - 1].Paragraph - 1]
        select new ConcordanceLine(
            article.Id,
            number,
            start,
            end,
            ContextText.Before(article.Text, start, paragraph.Start, width),
            ContextText.OneLine(article.Text[start..end]),
            ContextText.After(article.Text, end, paragraph.End, width));
}
