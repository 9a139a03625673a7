namespace Clippings;

/// <summary>Share of voice: who gets how many of the quoted words.</summary>
public static class Voices
{
    /// <summary>Counts the quoted speech of each speaker, the largest first: <see cref="ShareOfVoice(Groups{Quote})"/> by speaker. What two say together counts for both.</summary>
    public static Rows<VoiceShare> ShareOfVoice(this IEnumerable<Quote> quotes) =>
        TableRows<Quote>.Of(quotes) is { Groups: null } stored && TableVoices.BySpeaker(stored.Tables) is { } voices ? Shares(voices, quotes.KnownCorpus())
        : quotes.ForEachSpeaker().From("quotes", RowsOrigin.CorpusOf(quotes)).By(quote => quote.Speaker).ShareOfVoice();

    /// <summary>
    /// Counts the quoted speech of each group, the largest first. The words of all groups add up to the words of the
    /// quotations that have a group; titles and nicknames are not speech and are left out.
    /// </summary>
    /// <param name="quotes">
    /// Quotations in groups: <c>quotes.By(q => q.Speaker)</c> for persons, <c>clips.By(a => a.Outlet).Quotes()</c> for outlets,
    /// a lookup of your own for sides.
    /// </param>
    /// <exception cref="CorpusException">The quotations don't know their articles.</exception>
    public static Rows<VoiceShare> ShareOfVoice(this Groups<Quote> quotes)
    {
        var corpus = quotes.KnownCorpus();
        if (quotes is [var first, ..] && TableRows<Quote>.Of(first) is { Groups: { } named } stored && TableVoices.ByGroup(stored.Tables, named) is { } voices)
            return Shares(voices, corpus);
        var counted = from @group in quotes
                      from quote in @group.Watched("counting quoted words")
                      where quote.IsSpeech
                      select (Group: @group.Key, Words: corpus.WordsOf(quote), Quote: quote);
        return Shares(
            [
                .. from c in counted
                   group c by c.Group into g
                   let longest = g.MaxBy(c => c.Words).Quote
                   select new Voice("", g.Key, g.Sum(c => c.Words), g.Count(), g.Select(c => c.Quote.Article).Distinct().Count(), longest.Article, longest.Start, longest.End),
            ],
            corpus);
    }

    private static Rows<VoiceShare> Shares(IReadOnlyList<Voice> voices, Corpus corpus)
    {
        var all = voices.Sum(voice => voice.Words);
        var rows = from voice in voices
                   orderby voice.Words descending, voice.Spans descending, voice.Name
                   select new VoiceShare(voice.Name, voice.Words, voice.Spans, voice.Articles, all == 0 ? 0 : (double)voice.Words / all, voice.Article, voice.Start, voice.End);
        return rows.From("share of voice", corpus);
    }

    /// <summary>Word tokens inside the marks.</summary>
    internal static int WordsOf(this Corpus corpus, Quote quote) => WordsOf(corpus[quote.Article], quote);

    /// <summary>The same of an article.</summary>
    internal static int WordsOf(Article article, Quote quote) => article.Try("quotes", a => Tokenizer.Split(a.Text, quote.Start, quote.End)).Count;
}
