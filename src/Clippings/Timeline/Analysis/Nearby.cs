namespace Clippings;

/// <summary>Keeps to the time of publication.</summary>
public static class Nearby
{
    /// <summary>The events from some days before the first article to as many after the last; none where no article has a date.</summary>
    /// <param name="events">The rows of the table <c>events</c>.</param>
    /// <param name="corpus">The articles.</param>
    /// <param name="days">How many days around.</param>
    public static IReadOnlyList<Event> Around(this IEnumerable<Event> events, Corpus corpus, int days)
    {
        var published = corpus.Select(a => a.Published).OfType<DateOnly>().Order().ToList();
        if (published.Count == 0)
            return [];
        var (from, to) = (published[0].PlusAtMost(-days), published[^1].PlusAtMost(days));
        return [.. events.Where(e => e.From >= from && e.To <= to)];
    }
}
