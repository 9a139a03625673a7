namespace Clippings;

/// <summary>Term weighting.</summary>
public static class TermWeights
{
    /// <summary>
    /// Weighs each term of each article by tf-idf: its share of the article's words times ln(N / df), N the articles
    /// that have tokens. Articles in ordinal order, within one the heaviest term first, ties in ordinal order.
    /// </summary>
    /// <remarks>
    /// Spärck Jones, "A statistical interpretation of term specificity", Journal of Documentation 28 (1972).
    /// A term of every article weighs 0. Copies of one story make their words look common: drop them first.
    /// </remarks>
    /// <param name="tokens">The running words.</param>
    /// <param name="form">What counts as the same word.</param>
    /// <param name="stopWords">False leaves stop words without a row.</param>
    public static Rows<TermWeight> TfIdf(
        this IEnumerable<Token> tokens, TermForm form = TermForm.Term, bool stopWords = true)
    {
        var articles = GroupedTally.ByArticle(tokens, form, stopWords);
        var holding = new CountArray();
        foreach (var tally in articles.Groups.Values)
        {
            foreach (var id in tally.Terms)
                holding.Increment(id);
        }

        return articles.Groups.Watched("weighing words").SelectMany(a => Weigh(a.Key, a.Value))
            .From("tf-idf", RowsOrigin.CorpusOf(tokens), ("form", form), ("stop_words", stopWords));

        IEnumerable<TermWeight> Weigh(string article, TermTally tally) =>
            from row in tally.Rows()
            let documents = holding[articles.Terms.Id(row.Term)]
            let tf = row.Count / (double)tally.Total
            let idf = Math.Log(articles.Groups.Count / (double)documents)
            orderby tf * idf descending, row.Count descending
            select new TermWeight(article, row.Term, row.Count, documents, tf, idf, tf * idf);
    }

    /// <summary>The heaviest term of each article, the first of several; none for an article whose terms all weigh nothing.</summary>
    public static Rows<TermWeight> Heaviest(this Rows<TermWeight> weights)
    {
        var heaviest = weights.GroupBy(row => row.Article, StringComparer.Ordinal).Select(article => article.MaxBy(row => row.TfIdf)!).ToHashSet(ReferenceEqualityComparer.Instance);
        return weights.Where(row => row.TfIdf > 0 && heaviest.Contains(row));
    }
}
