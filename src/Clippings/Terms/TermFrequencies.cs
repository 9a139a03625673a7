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
        var tally = new TermTally(new IdMap(), new IdMap());
        foreach (var token in tokens.Watched("counting words"))
        {
            if (stopWords || !token.Stopword)
                tally.Add(form.Of(token), token.Article);
            else
                tally.Skip();
        }

        return tally.Rows().From("frequencies", RowsOrigin.CorpusOf(tokens), ("form", form), ("stop_words", stopWords));
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
