namespace Clippings;

/// <summary>Share of voice: who gets how many of the quoted words.</summary>
public static class Voices
{
    /// <summary>
    /// Counts the quoted speech of each group, the largest first. The words of all groups add up to the words of the
    /// quotations that have a group; titles and nicknames are not speech and are left out.
    /// </summary>
    /// <param name="quotes">Quotations of the corpus.</param>
    /// <param name="corpus">The articles they stand in.</param>
    /// <param name="by">
    /// The group of a quotation: <c>q => q.Speaker</c> for persons, <c>q => corpus[q.Article].Outlet</c> for outlets, a
    /// lookup of your own for sides; null leaves it out.
    /// </param>
    public static IReadOnlyList<VoiceShare> ShareOfVoice(this IEnumerable<Quote> quotes, Corpus corpus, Func<Quote, string?> by)
    {
        var counted = (from quote in quotes.Watched("counting quoted words")
                       where quote.IsSpeech
                       let key = @by(quote)
                       where !string.IsNullOrEmpty(key)
                       select (Group: key, Words: corpus.WordsOf(quote), quote.Article)).ToList();
        var all = counted.Sum(c => c.Words);
        return [.. from c in counted
                   group c by c.Group into g
                   let words = g.Sum(c => c.Words)
                   orderby words descending, g.Count() descending, g.Key
                   select new VoiceShare(g.Key, words, g.Count(), g.Select(c => c.Article).Distinct().Count(), all == 0 ? 0 : (double)words / all)];
    }

    /// <summary>Word tokens inside the marks.</summary>
    internal static int WordsOf(this Corpus corpus, Quote quote) =>
        corpus[quote.Article].Try("quotes", a => Tokenizer.Split(a.Text, quote.Start, quote.End)).Count;
}
