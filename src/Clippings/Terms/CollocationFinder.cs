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
        Token? last = null;
        foreach (var token in tokens.Watched("counting pairs"))
        {
            if (last is not null && last.IsBefore(token))
                pairs.Add(form.Of(last), form.Of(token), token.Article, isRow: stopWords || !(last.Stopword || token.Stopword));
            last = token;
        }

        return pairs.Rows(minimum)
            .OrderBy(c => c.Count < c.Expected)
            .ThenByDescending(c => c.LogLikelihood)
            .ThenBy(c => c.First, StringComparer.Ordinal)
            .ThenBy(c => c.Second, StringComparer.Ordinal)
            .From("collocations", RowsOrigin.CorpusOf(tokens), ("minimum", minimum), ("form", form), ("stop_words", stopWords));
    }
}
