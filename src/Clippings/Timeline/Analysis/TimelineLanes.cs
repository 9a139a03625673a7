namespace Clippings;

/// <summary>Lays events out in lanes.</summary>
public static class TimelineLanes
{
    /// <summary>One entry a lane and event, by lane and first day. A row in several lanes, as by person, is in each.</summary>
    /// <param name="events">The rows of the table <c>events</c>.</param>
    /// <param name="lanes">The lanes of a row.</param>
    public static IReadOnlyList<TimelineEntry> Timeline(this IEnumerable<Event> events, Func<Event, IEnumerable<string>> lanes) =>
    [
        .. events.SelectMany(e => lanes(e).Select(lane => (Lane: lane, Event: e)))
            .GroupBy(e => (e.Lane, e.Event.Id))
            .Select(g => Entry(g.Key.Lane, [.. g.Select(e => e.Event)]))
            .OrderBy(e => e.Lane, StringComparer.Ordinal).ThenBy(e => e.From).ThenBy(e => e.To).ThenBy(e => e.Event, StringComparer.Ordinal),
    ];

    /// <summary>A lane for each group of events, such as <c>clips.By(a => a.Outlet).Of(events)</c>.</summary>
    public static IReadOnlyList<TimelineEntry> Timeline(this Groups<Event> events)
    {
        var lanes = events.SelectMany(lane => lane.Select(row => (Event: row, Lane: lane.Key))).ToLookup(pair => pair.Event, pair => pair.Lane, ReferenceEqualityComparer.Instance);
        return events.SelectMany(lane => lane).Distinct(ReferenceEqualityComparer.Instance).OfType<Event>().Timeline(row => lanes[row]);
    }

    /// <summary>Lanes by participant.</summary>
    /// <param name="events">The rows.</param>
    public static IReadOnlyList<TimelineEntry> TimelineByParticipant(this IEnumerable<Event> events) =>
        events.Timeline(e => e.Participants);

    private static TimelineEntry Entry(string lane, IReadOnlyList<Event> rows)
    {
        var first = rows[0];
        return new TimelineEntry(
            lane,
            first.Id,
            first.From,
            first.To,
            first.Granularity,
            rows.GroupBy(r => r.Status).OrderByDescending(s => s.Count()).First().Key,
            rows.Best().Label,
            rows.Count,
            first.Article,
            first.Start,
            first.End);
    }
}
