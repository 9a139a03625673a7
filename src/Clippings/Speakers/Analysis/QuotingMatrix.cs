namespace Clippings;

/// <summary>Who quotes whom.</summary>
public static class QuotingMatrix
{
    /// <summary>
    /// Counts the quoted speech between each pair of groups; pairs without a quotation have no row. Rows by quoting
    /// group, then by falling words.
    /// </summary>
    /// <param name="quotes">Quotations of the corpus.</param>
    /// <param name="corpus">The articles they stand in.</param>
    /// <param name="quoting">Who prints a quotation, such as <c>q => corpus[q.Article].Outlet</c>; null leaves it out.</param>
    /// <param name="quoted">Whose words they are; null for the speaker.</param>
    public static IReadOnlyList<QuotingCount> WhoQuotesWhom(
        this IEnumerable<Quote> quotes,
        Corpus corpus,
        Func<Quote, string?> quoting,
        Func<Quote, string?>? quoted = null) =>
        [.. from quote in quotes.Watched("counting quoted words")
            where quote.IsSpeech
            let cell = (From: quoting(quote), To: (quoted ?? (q => q.Speaker))(quote))
            where !string.IsNullOrEmpty(cell.From) && !string.IsNullOrEmpty(cell.To)
            group quote by cell into g
            let words = g.Sum(corpus.WordsOf)
            orderby g.Key.From, words descending, g.Key.To
            select new QuotingCount(g.Key.From!, g.Key.To!, words, g.Count())];
}
