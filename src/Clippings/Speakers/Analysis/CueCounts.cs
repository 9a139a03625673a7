namespace Clippings;

/// <summary>The verbs that report each speaker.</summary>
public static class CueCounts
{
    /// <summary>Counts each cue once, however many spans it introduces; speakers in ordinal order, the commonest verb first.</summary>
    public static Rows<CueCount> Verbs(this IEnumerable<Quote> quotes, IEnumerable<IndirectSpeech>? indirect = null)
    {
        var cues = quotes.ForEachSpeaker().Where(q => q is { IsSpeech: true, Cue: not null }).Select(q => (q.Article, Start: q.CueStart!.Value, q.Speaker, Cue: q.Cue!))
            .Concat((indirect ?? []).ForEachSpeaker().Select(r => (r.Article, Start: r.CueStart, r.Speaker, r.Cue)));
        var rows = from cue in cues.Distinct()
                   where cue.Speaker is not null
                   let verb = ReportingVerbs.Find(cue.Cue.ToLowerInvariant())?.Lemma ?? cue.Cue.ToLowerInvariant()
                   group cue by (cue.Speaker, verb) into g
                   orderby g.Key.Speaker, g.Count() descending, g.Key.verb
                   select new CueCount(g.Key.Speaker!, g.Key.verb, g.Count());
        return rows.From("reporting verbs", RowsOrigin.CorpusOf(quotes));
    }
}
