namespace Clippings;

/// <summary>Pairs of neighbouring words.</summary>
public static class CollocationFinder
{
    /// <summary>
    /// Measures each pair of neighbouring words of a sentence. Pairs more frequent than chance come first, by falling
    /// log-likelihood; ties in ordinal order.
    /// </summary>
    /// <remarks>The sample is all neighbouring pairs; a word's frequency is that in its place of the pair.</remarks>
    /// <param name="tokens">The running words, in order.</param>
    /// <param name="minimum">Leaves out rarer pairs.</param>
    /// <param name="form">What counts as the same word.</param>
    /// <param name="stopWords">False leaves pairs with a stop word without a row.</param>
    public static Rows<Collocation> Collocations(
        this IEnumerable<Token> tokens, int minimum = 2, TermForm form = TermForm.Term, bool stopWords = true)
    {
        var pairs = new PairTally();
        foreach (var sentence in tokens.BySentence("counting pairs"))
        {
            for (var i = 1; i < sentence.Count; i++)
            {
                if (sentence.IsNextAt(i))
                    pairs.Add(sentence.WordAt(i - 1, form), sentence.WordAt(i, form), sentence.ArticleOf(), isRow: stopWords || !(sentence.IsStopwordAt(i - 1) || sentence.IsStopwordAt(i)));
            }
        }

        return pairs.Rows(minimum)
            .OrderBy(c => c.Count < c.Expected)
            .ThenByDescending(c => c.LogLikelihood)
            .ThenBy(c => c.First, StringComparer.Ordinal)
            .ThenBy(c => c.Second, StringComparer.Ordinal)
            .From("collocations", RowsOrigin.CorpusOf(tokens), ("minimum", minimum), ("form", form), ("stop_words", stopWords));
    }
}
