namespace Clippings;

/// <summary>Ranks events by how often they are told.</summary>
public static class ToldEvents
{
    /// <summary>A row an event: those that most articles tell first, then those of most sentences, then the earlier.</summary>
    /// <param name="events">What <c>Events()</c> found, or a selection of it.</param>
    public static Rows<ToldEvent> ToldMost(this Rows<Event> events) => events.GroupBy(row => row.Id, StringComparer.Ordinal)
        .Select(told => Row([.. told]))
        .OrderByDescending(row => row.Articles).ThenByDescending(row => row.Sentences).ThenBy(row => row.From).ThenBy(row => row.Event, StringComparer.Ordinal)
        .From("events told", events.Corpus);

    private static ToldEvent Row(IReadOnlyList<Event> rows)
    {
        var best = rows.Best();
        return new(
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
}
