namespace Clippings;

/// <summary>Share of voice: who gets how many of the quoted words.</summary>
public static class Voices
{
    /// <summary>Counts the quoted speech of each speaker, the largest first: <see cref="ShareOfVoice(Groups{Quote})"/> by speaker. What two say together counts for both.</summary>
    public static Rows<VoiceShare> ShareOfVoice(this IEnumerable<Quote> quotes) =>
        quotes.ForEachSpeaker().From("quotes", RowsOrigin.CorpusOf(quotes)).By(quote => quote.Speaker).ShareOfVoice();

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
        var counted = (from @group in quotes
                       from quote in @group.Watched("counting quoted words")
                       where quote.IsSpeech
                       select (Group: @group.Key, Words: corpus.WordsOf(quote), quote.Article, Quote: quote)).ToList();
        var all = counted.Sum(c => c.Words);
        var rows = from c in counted
                   group c by c.Group into g
                   let words = g.Sum(c => c.Words)
                   let longest = g.MaxBy(c => c.Words).Quote
                   orderby words descending, g.Count() descending, g.Key
                   select new VoiceShare(g.Key, words, g.Count(), g.Select(c => c.Article).Distinct().Count(), all == 0 ? 0 : (double)words / all, longest.Article, longest.Start, longest.End);
        return rows.From("share of voice", corpus);
    }

    /// <summary>Word tokens inside the marks.</summary>
    internal static int WordsOf(this Corpus corpus, Quote quote) =>
        corpus[quote.Article].Try("quotes", a => Tokenizer.Split(a.Text, quote.Start, quote.End)).Count;
}
