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
            .ToLookup(r => r.Speaker!, StringComparer.Ordinal);
        var spoken = direct.SelectMany(g => g).ToLookup(q => q.Speaker!, StringComparer.Ordinal);
        var rows = from speaker in spoken.Select(g => g.Key).Union(pure.Select(g => g.Key), StringComparer.Ordinal)
                   let d = spoken[speaker].Count()
                   let i = pure[speaker].Count()
                   let first = spoken[speaker].Concat<IPassage>(pure[speaker]).First()
                   orderby d + i descending, speaker
                   select new SpeechBalance(speaker, d, i, (double)d / (d + i), first.Article, first.Start, first.End);
        return rows.From("direct against indirect", RowsOrigin.CorpusOf(quotes));
    }
}
