namespace Clippings;

/// <summary>Word counts.</summary>
public static class TermFrequencies
{
    /// <summary>Counts the terms of the tokens, the most frequent first, ties in ordinal order.</summary>
    /// <param name="tokens">The running words, such as <c>corpus.Tokens()</c>.</param>
    /// <param name="form">What counts as the same word.</param>
    /// <param name="stopWords">False leaves words of <see cref="StopWords"/> without a row; rates stay per thousand
    /// of all words.</param>
    public static IReadOnlyList<TermCount> Frequencies(
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

        return tally.Rows();
    }

    /// <summary>Counts the terms of each group, groups in ordinal order.</summary>
    /// <param name="tokens">The running words.</param>
    /// <param name="by">The group of a token; null or empty leaves it out.</param>
    /// <param name="form">What counts as the same word.</param>
    /// <param name="stopWords">False leaves stop words without a row.</param>
    public static IReadOnlyList<GroupTermCount> FrequenciesBy(
        this IEnumerable<Token> tokens, Func<Token, string?> by, TermForm form = TermForm.Term, bool stopWords = true) =>
    [
        .. from tally in new GroupedTally(tokens, @by, form, stopWords).Groups
           from row in tally.Value.Rows()
           select new GroupTermCount(tally.Key, row.Term, row.Count, row.PerThousand, row.Articles),
    ];
}
