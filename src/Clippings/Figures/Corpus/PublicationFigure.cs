namespace Clippings;

/// <summary>Draws when articles were published.</summary>
public static class PublicationFigure
{
    /// <summary>Articles over time: a bar a stretch, or a line where there are more than 25.</summary>
    /// <param name="published">What <c>CountPublished()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<PublicationCount> published)
    {
        var undated = published.Corpus?.Count(article => article.Published is null) ?? 0;
        var plot = published.Count <= Caption.MostBars
            ? Plot.Bars(published, row => row.Period, row => row.Articles, ranked: false).Axes(x: "articles", y: Stretch(published).ToString().ToLowerInvariant())
            : Plot.Lines(published, row => row.From, row => row.Articles).Axes(x: Stretch(published).ToString().ToLowerInvariant(), y: "articles");
        return plot.Titled(Finding(published)).Captioned(Caption.Of(
            published.Corpus,
            undated == 0 || published.Count == 0 ? "" : $"{Wording.Count(undated, "article")} without a date {(undated == 1 ? "is" : "are")} left out."));
    }

    internal static string Finding(Rows<PublicationCount> published)
    {
        if (published.Count == 0)
            return published.Total == 0 ? "No article has a date" : "No day is left by the selection";
        var all = published.Sum(row => row.Articles);
        var most = published.Max(row => row.Articles);
        var first = published.Where(row => row.Articles == most);
        var when = PeriodWords.Of(Stretch(published), first[0].From);
        return most == all ? $"{(all == 1 ? "The article with a date is" : $"All {Caption.Number(all)} articles with a date are")} of {when}"
            : first.Count == 1 ? $"The most articles are of {when}: {Caption.Number(most)} of {Caption.Number(all)}"
            : $"No {Stretch(published).ToString().ToLowerInvariant()} has more than {Wording.Count(most, "article")} of {Caption.Number(all)}";
    }

    private static Period Stretch(Rows<PublicationCount> published) => published.Parameters.GetValueOrDefault("period") is Period period ? period : Period.Day;
}
