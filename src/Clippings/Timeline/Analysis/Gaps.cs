namespace Clippings;

/// <summary>Finds where a timeline is silent.</summary>
public static class Gaps
{
    /// <summary>The stretches between events that no interval covers, a day or longer, in order.</summary>
    /// <param name="events">The rows of the table <c>events</c>.</param>
    /// <param name="coarsest">Events dated more coarsely cover nothing: "in 2014" does not fill a year.</param>
    public static Rows<Gap> Silences(this IEnumerable<Event> events, Granularity coarsest = Granularity.Week)
    {
        var gaps = new List<Gap>();
        DateOnly? covered = null;
        foreach (var row in events.Where(e => e.Granularity <= coarsest).OrderBy(e => e.From))
        {
            if (covered is { } last && row.From.DayNumber - last.DayNumber > 1)
                gaps.Add(new Gap(last.AddDays(1), row.From.AddDays(-1), row.From.DayNumber - last.DayNumber - 1));
            covered = covered is { } until && until > row.To ? until : row.To;
        }

        return gaps.From("silences", RowsOrigin.CorpusOf(events), ("coarsest", coarsest));
    }
}
