namespace Clippings;

/// <summary>Direct against indirect speech.</summary>
public static class SpeechBalances
{
    /// <summary>
    /// Sets the quotations of each speaker against the clauses reported of the same speaker, the most heard first. A
    /// clause that holds a quotation of its speaker is counted once, as direct.
    /// </summary>
    public static Rows<SpeechBalance> DirectAgainst(this IEnumerable<Quote> quotes, IEnumerable<IndirectSpeech> indirect)
    {
        var direct = quotes.ForEachSpeaker().Where(q => q.IsSpeech && q.Speaker is not null).ToLookup(q => (q.Article, q.Speaker!));
        var pure = indirect.ForEachSpeaker().Where(r => r.Speaker is not null && !direct[(r.Article, r.Speaker)].Any(q => r.Start <= q.Start && q.End <= r.End))
            .CountBy(r => r.Speaker!, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var spoken = direct.SelectMany(g => g).CountBy(q => q.Speaker!, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var rows = from speaker in spoken.Keys.Union(pure.Keys, StringComparer.Ordinal)
                   let d = spoken.GetValueOrDefault(speaker)
                   let i = pure.GetValueOrDefault(speaker)
                   orderby d + i descending, speaker
                   select new SpeechBalance(speaker, d, i, (double)d / (d + i));
        return rows.From("direct against indirect", RowsOrigin.CorpusOf(quotes));
    }
}
