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
        var stored = quoted is null && quotes is [var one, ..] && TableRows<Quote>.Of(one) is { Groups: { } named } table ? TableVoices.BySpeakerIn(table.Tables, named) : null;
        var rows = from voice in stored ?? Counted(quotes, quoted, corpus)
                   orderby voice.In, voice.Words descending, voice.Name
                   select new QuotingCount(voice.In, voice.Name, voice.Words, voice.Spans, voice.Article, voice.Start, voice.End);
        return rows.From("who quotes whom", corpus);
    }

    private static IEnumerable<Voice> Counted(Groups<Quote> quotes, Func<Quote, string?>? quoted, Corpus corpus) =>
        from @group in quotes
        from quote in (quoted is null ? @group.ForEachSpeaker() : @group).Watched("counting quoted words")
        where quote.IsSpeech
        let cell = (From: @group.Key, To: (quoted ?? (q => q.Speaker))(quote))
        where !string.IsNullOrEmpty(cell.To)
        group quote by cell into g
        let longest = g.MaxBy(corpus.WordsOf)!
        select new Voice(g.Key.From, g.Key.To!, g.Sum(corpus.WordsOf), g.Count(), g.Select(quote => quote.Article).Distinct().Count(), longest.Article, longest.Start, longest.End);
}
