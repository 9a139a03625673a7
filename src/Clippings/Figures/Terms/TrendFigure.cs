namespace Clippings;

/// <summary>Draws words over time.</summary>
public static class TrendFigure
{
    /// <summary>In fewer words a rate is a matter of a story or two; such a stretch is drawn, and named only where there are no others.</summary>
    private const int FewestWords = 1000;

    /// <summary>Uses per thousand words over time, a line a word or phrase.</summary>
    /// <param name="trend">What <c>Trend()</c> or <c>Trends()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<TrendPoint> trend)
    {
        var several = trend.DistinctBy(point => point.Term).Skip(1).Any();
        var undated = trend.Corpus?.Count(article => article.Published is null) ?? 0;
        var drawn = trend.Where(point => point.PerThousand is not null);
        return Plot.Lines(drawn, point => point.From, point => point.PerThousand ?? 0, several ? point => point.Term : null)
            .Titled(Finding(trend))
            .Axes(x: "published", y: "uses per thousand words")
            .Captioned(Caption.Of(
                trend.Corpus,
                drawn.Count == 0 ? "" : $"A point a {Stretch(trend).ToString().ToLowerInvariant()} with articles.",
                drawn.Any(point => point.Words < FewestWords) && drawn.Any(point => point.Words >= FewestWords) ? $"The title looks at {Stretch(trend).ToString().ToLowerInvariant()}s of {Caption.Number(FewestWords)} words or more." : "",
                undated == 0 ? "" : $"{Wording.Count(undated, "article")} without a date {(undated == 1 ? "is" : "are")} left out."));
    }

    /// <summary>When a word is used most, in a sentence without its full stop.</summary>
    internal static string Finding(Rows<TrendPoint> trend)
    {
        var points = trend.Where(point => point.PerThousand is not null);
        if (trend.Total == 0)
            return "No article has a date, so nothing can be followed over time";
        if (points.Count == 0)
            return "No words are left by the selection";
        if (points.DistinctBy(point => point.From).Count() == 1)
            return $"All articles with a date are of {When(trend, points[0])}, so nothing can change over time";
        if (points.Any(point => point.Words >= FewestWords))
            points = points.Where(point => point.Words >= FewestWords);
        var most = points.Max(point => point.PerThousand!.Value);
        var first = points.Where(point => point.PerThousand == most);
        if (most == 0)
            return $"{Wording.List(points.Select(point => Wording.Word(point.Term)).Distinct())} {(points.DistinctBy(point => point.Term).Count() == 1 ? "is" : "are")} not used";
        return first.Count > 1 && first.DistinctBy(point => point.Term).Count() == 1
            ? $"{Wording.Word(first[0].Term)} is used most in {Wording.Count(first.Count, Stretch(trend).ToString().ToLowerInvariant())} alike: {Rate(most)}"
            : first.Count > 1 ? $"{Caption.Shared([.. first.Select(point => point.Term).Distinct()], "words")} reach the same height: {Rate(most)}"
            : $"{Wording.Word(first[0].Term)} is used most {On(trend)} {When(trend, first[0])}: {Rate(most)}, {Wording.Count(first[0].Count, "time")} in {Wording.Count(first[0].Articles, "article")}";
    }

    private static string Rate(double perThousand) => $"{Numbers.Label(perThousand)} per thousand words";

    private static Period Stretch(Rows<TrendPoint> trend) => trend.Parameters.GetValueOrDefault("period") is Period period ? period : Period.Day;

    private static string On(Rows<TrendPoint> trend) => Stretch(trend) == Period.Day ? "on" : "in";

    private static string When(Rows<TrendPoint> trend, TrendPoint point) => PeriodWords.Of(Stretch(trend), point.From);
}
