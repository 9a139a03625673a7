namespace Clippings;

/// <summary>Keeps to the time of publication.</summary>
public static class Nearby
{
    /// <summary>The events from some days before the first article to as many after the last; none where no article has a date.</summary>
    /// <param name="events">The rows of the table <c>events</c>.</param>
    /// <param name="corpus">The articles.</param>
    /// <param name="days">How many days around.</param>
    public static Rows<Event> Around(this IEnumerable<Event> events, Corpus corpus, int days)
    {
        var published = corpus.Select(a => a.Published).OfType<DateOnly>().Order().ToList();
        if (published.Count == 0)
            return Enumerable.Empty<Event>().From("events", corpus);
        var (from, to) = (published[0].PlusAtMost(-days), published[^1].PlusAtMost(days));
        return events.Where(e => e.From >= from && e.To <= to).From("events", corpus);
    }

    /// <summary>The events around publication; where no article has a date, those of the years that nearly all are told of, as <c>Volume()</c> counts them.</summary>
    /// <param name="events">What <c>Events()</c> found, or a selection of it.</param>
    /// <param name="days">How many days around.</param>
    /// <exception cref="CorpusException">The rows don't know their articles.</exception>
    public static Rows<Event> Near(this Rows<Event> events, int days) => events.KnownCorpus() is var corpus && corpus.Any(article => article.Published is not null) ? events.Around(corpus, days) : EventVolumes.Years(events).From("events", corpus);
}
