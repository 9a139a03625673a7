namespace Clippings;

/// <summary>Counts when articles were published.</summary>
public static class Publications
{
    /// <summary>A row for each stretch from the first article to the last, those without an article included; articles without a date are left out.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="period">The kind of stretch; null for the shortest that parts the time of the articles into forty at most.</param>
    public static Rows<PublicationCount> CountPublished(this Corpus corpus, Period? period = null)
    {
        DateOnly[] days = [.. corpus.Articles.Select(article => article.Published).OfType<DateOnly>()];
        var stretch = period ?? Periods.Fitting(days);
        var counts = days.CountBy(day => stretch.StartOf(day)).ToDictionary();
        return Periods.Between(counts.Keys, stretch)
            .Select(start => new PublicationCount(stretch.NameOf(start), start, counts.GetValueOrDefault(start)))
            .From("published", corpus, ("period", stretch));
    }
}
