namespace Clippings;

/// <summary>Word counts.</summary>
public static class TermFrequencies
{
    /// <summary>Counts the terms of the tokens, the most frequent first, ties in ordinal order.</summary>
    /// <param name="tokens">The running words, such as <c>corpus.Tokens()</c>.</param>
    /// <param name="form">What counts as the same word.</param>
    /// <param name="stopWords">False leaves words of <see cref="StopWords"/> without a row; rates stay per thousand
    /// of all words.</param>
    public static Rows<TermCount> Frequencies(
        this IEnumerable<Token> tokens, TermForm form = TermForm.Term, bool stopWords = true)
    {
        return Ranked(tokens, form, stopWords).From("frequencies", RowsOrigin.CorpusOf(tokens), ("form", form), ("stop_words", stopWords));
    }

    private static IReadOnlyList<TermCount> Ranked(IEnumerable<Token> tokens, TermForm form, bool stopWords)
    {
        if (TableRows<Token>.Of(tokens) is { Groups: null } stored && TableTerms.Of(stored.Tables, form == TermForm.Stem, stopWords) is { } counts)
            return TermRanking.Of(counts, stored.Count);
        if (CorpusTokens.Of(tokens) is { } words)
            return TermRanking.Of(FormCounts.Of(words, form, stopWords), words.Count);
        var tally = new TermTally(new IdMap(), new IdMap());
        tally.Add(tokens, form, stopWords);
        return tally.Rows();
    }

    /// <summary>Counts the terms of each group, groups in ordinal order.</summary>
    /// <param name="tokens">The running words in groups, such as <c>clips.By(a => a.Outlet).Tokens()</c>.</param>
    /// <param name="form">What counts as the same word.</param>
    /// <param name="stopWords">False leaves stop words without a row.</param>
    public static Rows<GroupTermCount> Frequencies(this Groups<Token> tokens, TermForm form = TermForm.Term, bool stopWords = true)
    {
        var rows = from tally in new GroupedTally(tokens, form, stopWords).Groups
                   from row in tally.Value.Rows()
                   select new GroupTermCount(tally.Key, row.Term, row.Count, row.PerThousand, row.Articles);
        return rows.From("frequencies", tokens.Corpus, ("form", form), ("stop_words", stopWords));
    }
}
