namespace Clippings;

/// <summary>Sets the day of writing against the days written about.</summary>
public static class Attention
{
    /// <summary>Counts dated sentences by day of publication, interval and outlet; undated articles are left out.</summary>
    /// <param name="events">The rows of the table <c>events</c>.</param>
    /// <param name="corpus">The articles they come from.</param>
    public static Rows<AttentionRow> AttentionTo(this Corpus corpus, IEnumerable<Event> events) =>
        (TableRows<Event>.Of(events) is { Groups: null } stored ? TableDays.Told(stored.Tables)?.Select(told => new Told(told.Article, told.From, told.To, Enum.Parse<Granularity>(told.Granularity.Replace("_", "", StringComparison.Ordinal), ignoreCase: true), told.Sentences)) : null) is { } counted
            ? Rows(corpus, counted)
            : Rows(corpus, events.GroupBy(e => (e.Article, e.From, e.To, e.Granularity)).Select(g => new Told(g.Key.Article, g.Key.From, g.Key.To, g.Key.Granularity, g.DistinctBy(e => e.Sentence).Count())));

    private static Rows<AttentionRow> Rows(Corpus corpus, IEnumerable<Told> told) =>
        told.Where(e => corpus[e.Article].Published is not null)
            .GroupBy(e => (Published: corpus[e.Article].Published!.Value, e.From, e.To, e.Granularity, Outlet: OutletOf(corpus[e.Article])))
            .Select(g => new AttentionRow(
                g.Key.Published,
                g.Key.From,
                g.Key.To,
                g.Key.Granularity,
                Distance(g.Key.Published, g.Key.From, g.Key.To),
                g.Key.Outlet,
                g.Sum(e => e.Sentences)))
            .OrderBy(r => r.Published).ThenBy(r => r.Day).ThenBy(r => r.To).ThenBy(r => r.Outlet, StringComparer.Ordinal)
            .From("attention", corpus);

    internal static string OutletOf(Article article) => article.Outlet ?? article.Id;

    internal static int Distance(DateOnly published, DateOnly from, DateOnly to) =>
        to < published ? to.DayNumber - published.DayNumber
        : from > published ? from.DayNumber - published.DayNumber
        : 0;

    private sealed record Told(string Article, DateOnly From, DateOnly To, Granularity Granularity, int Sentences);
}
