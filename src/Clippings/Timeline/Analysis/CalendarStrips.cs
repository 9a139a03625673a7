namespace Clippings;

/// <summary>Counts days.</summary>
public static class CalendarStrips
{
    /// <summary>Every day from one to another, both included, with what is told of it.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="events">The rows of the table <c>events</c>.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public static Rows<CalendarDay> CalendarStrip(this Corpus corpus, IEnumerable<Event> events, DateOnly from, DateOnly to)
    {
        var days = to.DayNumber - from.DayNumber + 1;
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1, nameof(to));
        var told = Told(events);
        var published = corpus.ToLookup(a => a.Published);
        return Enumerable.Range(from.DayNumber, days).Watched("counting days").Select(DateOnly.FromDayNumber).Select(day =>
            {
                var (different, sentences, articles) = told.GetValueOrDefault(day);
                return new CalendarDay(day, different, sentences, articles, published[day].Count());
            })
            .From("calendar", corpus, ("from", from), ("to", to));
    }

    /// <summary>Every day from the first that events name to the last; none where no article has a date, since days may then lie centuries apart.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="events">The rows of the table <c>events</c>.</param>
    public static Rows<CalendarDay> CalendarStrip(this Corpus corpus, IEnumerable<Event> events)
    {
        DateOnly[] days = [.. Told(events).Keys];
        return days.Length == 0 || corpus.All(article => article.Published is null)
            ? Enumerable.Empty<CalendarDay>().From("calendar", corpus)
            : corpus.CalendarStrip(events, days.Min(), days.Max());
    }

    private static IReadOnlyDictionary<DateOnly, (int Events, int Sentences, int Articles)> Told(IEnumerable<Event> events) =>
        (TableRows<Event>.Of(events) is { Groups: null } stored ? TableDays.Days(stored.Tables) : null)
        ?? events.Where(e => e.Granularity == Granularity.Day).GroupBy(e => e.From).ToDictionary(
            day => day.Key,
            day => (day.DistinctBy(e => e.Id, StringComparer.Ordinal).Count(), day.DistinctBy(e => (e.Article, e.Sentence)).Count(), day.DistinctBy(e => e.Article, StringComparer.Ordinal).Count()));
}
