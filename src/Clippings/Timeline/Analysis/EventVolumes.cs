namespace Clippings;

/// <summary>Counts what is told over time.</summary>
public static class EventVolumes
{
    /// <summary>What hardly a sentence tells of, at either end of the years.</summary>
    private const double Tail = 0.02;

    /// <summary>
    /// Dated sentences by the time that they tell of, a row a stretch, those that nothing is told of included. Where an
    /// article has a date: from some days before the first article to as many after the last, in stretches that are
    /// forty at most; only what the text says exactly enough for them is counted. Where none has, weekdays and "last month"
    /// stay open, and the years are counted, but for the first and last fiftieth of the sentences.
    /// </summary>
    /// <param name="events">What <c>Events()</c> found, or a selection of it.</param>
    /// <param name="days">How many days around publication.</param>
    /// <exception cref="CorpusException">The rows don't know their articles.</exception>
    public static Rows<EventVolume> Volume(this Rows<Event> events, int days = 21)
    {
        var near = events.Around(events.KnownCorpus(), days);
        var period = near.Count == 0 ? Period.Year : Periods.Fitting([.. near.Select(row => row.From)]);
        List<Event> counted = [.. (near.Count == 0 ? Years(events) : (IEnumerable<Event>)near).Where(row => row.Granularity <= Coarsest(period))];
        var told = counted.ToLookup(row => period.StartOf(row.From));
        return Periods.Between([.. told.Select(stretch => stretch.Key)], period)
            .Select(start => Count(period.NameOf(start), start, [.. told[start]]))
            .From("volume", events.Corpus, ("period", period), ("days", near.Count == 0 ? null : days), ("left_out", events.Count - counted.Count));
    }

    /// <summary>Events that are told as of a year or less, but for the first and last fiftieth: a century or an antique date would hide the others.</summary>
    internal static IReadOnlyList<Event> Years(Rows<Event> events)
    {
        Event[] years = [.. events.Where(row => row.Granularity <= Granularity.Year).OrderBy(row => row.From)];
        return years.Length == 0 ? [] : years[(int)(Tail * years.Length)..(years.Length - (int)(Tail * years.Length))];
    }

    private static Granularity Coarsest(Period period) => period switch
    {
        Period.Day => Granularity.Day,
        Period.Week => Granularity.Week,
        Period.Month => Granularity.Month,
        Period.Quarter => Granularity.Quarter,
        _ => Granularity.Year,
    };

    private static EventVolume Count(string name, DateOnly start, IReadOnlyList<Event> events)
    {
        return new(
            name,
            start,
            events.DistinctBy(row => (row.Article, row.Sentence)).Count(),
            events.DistinctBy(row => row.Article, StringComparer.Ordinal).Count(),
            Naming(events).From("events", null).ToldMost() is [var most, ..] ? most.Label : "");
    }

    /// <summary>The events that a stretch may be named after: those whose label says who acts, if there are any.</summary>
    private static IEnumerable<Event> Naming(IReadOnlyList<Event> events) => events.Any(BestTelling.SaysWho) ? events.Where(BestTelling.SaysWho) : events;
}
