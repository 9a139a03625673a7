namespace Clippings;

/// <summary>Makes a document-term matrix.</summary>
public static class TermMatrix
{
    /// <summary>How often each term stands in each article.</summary>
    /// <param name="tokens">The running words.</param>
    /// <param name="minimum">Leaves out terms that stand in fewer articles.</param>
    /// <param name="form">What counts as the same word.</param>
    /// <param name="stopWords">False leaves stop words out.</param>
    public static DocumentTermMatrix DocumentTermMatrix(this IEnumerable<Token> tokens, int minimum = 1, TermForm form = TermForm.Term, bool stopWords = true)
    {
        var tally = GroupedTally.ByArticle(tokens, form, stopWords);
        var terms = tally.Groups.Values.SelectMany(article => article.Terms).CountBy(term => term)
            .Where(term => term.Value >= minimum).Select(term => tally.Terms[term.Key]).Order(StringComparer.Ordinal).ToArray();
        var index = terms.Index().ToDictionary(term => term.Item, term => term.Index, StringComparer.Ordinal);
        return new([.. tally.Groups.Keys], terms, [.. tally.Groups.Values.Select(article => Row(article))]);

        IReadOnlyList<(int, int)> Row(TermTally article) =>
            [.. from term in article.Terms
                where index.ContainsKey(tally.Terms[term])
                let column = index[tally.Terms[term]]
                orderby column
                select (column, article.Count(term))];
    }
}
