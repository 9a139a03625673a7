namespace Clippings;

/// <summary>Ranks events by how often they are told.</summary>
public static class ToldEvents
{
    /// <summary>
    /// A row an event: those that most articles tell first, then those of most sentences; of equals those whose label says
    /// who acts ("he resigned" doesn't), then those dated more exactly, then the earlier.
    /// </summary>
    /// <param name="events">What <c>Events()</c> found, or a selection of it.</param>
    public static Rows<ToldEvent> ToldMost(this Rows<Event> events) => events.GroupBy(row => row.Id, StringComparer.Ordinal)
        .Select(told => (IReadOnlyList<Event>)[.. told])
        .Select(rows => (Rows: rows, Best: rows.Best()))
        .Select(told => (Row: Row(told.Rows, told.Best), SaysWho: told.Best.SaysWho()))
        .OrderByDescending(told => told.Row.Articles).ThenByDescending(told => told.Row.Sentences).ThenByDescending(told => told.SaysWho).ThenBy(told => told.Row.To.DayNumber - told.Row.From.DayNumber).ThenBy(told => told.Row.From).ThenBy(told => told.Row.Event, StringComparer.Ordinal)
        .Select(told => told.Row)
        .From("events told", events.Corpus);

    private static ToldEvent Row(IReadOnlyList<Event> rows, Event best) =>
        new(
            best.Id,
            best.Label,
            rows.Min(row => row.From),
            rows.Max(row => row.To),
            rows.DistinctBy(row => row.Article, StringComparer.Ordinal).Count(),
            rows.DistinctBy(row => (row.Article, row.Sentence)).Count(),
            best.Article,
            best.Start,
            best.End);
}
