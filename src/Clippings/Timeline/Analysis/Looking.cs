namespace Clippings;

/// <summary>Measures how far articles look back and ahead.</summary>
public static class Looking
{
    /// <summary>One row an outlet, by name. Sentences are weighed alike; the median is that of sentences.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="events">The rows of the table <c>events</c>.</param>
    public static Rows<LookRow> LookBackAndAhead(this Corpus corpus, IEnumerable<Event> events) =>
        corpus.AttentionTo(events).GroupBy(r => r.Outlet, StringComparer.Ordinal)
            .Select(g => Row(g.Key, corpus.Count(a => a.Published is not null && Attention.OutletOf(a) == g.Key), [.. g]))
            .OrderBy(r => r.Group, StringComparer.Ordinal)
            .From("looking back and ahead", corpus);

    /// <summary>One row a group of events that stand in articles with a date, by name, such as <c>clips.Comparable().Of(events)</c>.</summary>
    /// <param name="events">The events in groups.</param>
    /// <exception cref="CorpusException">They don't know their articles.</exception>
    public static Rows<LookRow> LookBackAndAhead(this Groups<Event> events)
    {
        var corpus = events.KnownCorpus();
        return events.Select(group => (group.Key, Rows: corpus.AttentionTo(group), Articles: group.DistinctBy(e => e.Article, StringComparer.Ordinal).Count(e => corpus[e.Article].Published is not null)))
            .Where(group => group.Rows.Count > 0)
            .Select(group => Row(group.Key, group.Articles, group.Rows))
            .From("looking back and ahead", corpus);
    }

    private static LookRow Row(string name, int articles, IReadOnlyList<AttentionRow> rows)
    {
        var distances = rows.SelectMany(r => Enumerable.Repeat(r.Distance, r.Sentences)).Order().ToList();
        var back = distances.Where(d => d < 0).Select(d => -d).Order().ToList();
        var ahead = distances.Where(d => d > 0).ToList();
        return new LookRow(name, articles, back.Count, distances.Count - back.Count - ahead.Count, ahead.Count, Median(back), Median(ahead));
    }

    private static double? Median(List<int> sorted) =>
        sorted.Count == 0 ? null : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2.0;
}
