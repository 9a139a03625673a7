namespace Clippings;

/// <summary>Who quotes whom.</summary>
public static class QuotingMatrix
{
    /// <summary>
    /// Counts the quoted speech between each pair of groups; pairs without a quotation have no row. Rows by quoting
    /// group, then by falling words.
    /// </summary>
    /// <param name="quotes">Quotations in groups of who prints them, such as <c>clips.By(a => a.Outlet).Quotes()</c>.</param>
    /// <param name="quoted">Whose words they are; null for the speaker; what two say together counts for both.</param>
    /// <exception cref="CorpusException">The quotations don't know their articles.</exception>
    public static Rows<QuotingCount> WhoQuotesWhom(this Groups<Quote> quotes, Func<Quote, string?>? quoted = null)
    {
        var corpus = quotes.KnownCorpus();
        var rows = from @group in quotes
                   from quote in (quoted is null ? @group.ForEachSpeaker() : @group).Watched("counting quoted words")
                   where quote.IsSpeech
                   let cell = (From: @group.Key, To: (quoted ?? (q => q.Speaker))(quote))
                   where !string.IsNullOrEmpty(cell.To)
                   group quote by cell into g
                   let words = g.Sum(corpus.WordsOf)
                   let longest = g.MaxBy(corpus.WordsOf)!
                   orderby g.Key.From, words descending, g.Key.To
                   select new QuotingCount(g.Key.From, g.Key.To!, words, g.Count(), longest.Article, longest.Start, longest.End);
        return rows.From("who quotes whom", corpus);
    }
}
