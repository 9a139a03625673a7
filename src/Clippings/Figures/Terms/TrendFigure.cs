namespace Clippings;

/// <summary>Draws words over time.</summary>
public static class TrendFigure
{
    /// <summary>In fewer words a rate is a matter of a story or two; such a stretch is drawn only where there are not two others.</summary>
    private const int FewestWords = 1000;

    /// <summary>More lines than this tangle.</summary>
    private const int MostLines = 3;

    /// <summary>Uses per thousand words over time, a line a word or phrase; of more than three a panel each.</summary>
    /// <param name="trend">What <c>Trend()</c> or <c>Trends()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<TrendPoint> trend)
    {
        var terms = trend.DistinctBy(point => point.Term).Count();
        var undated = trend.Corpus?.Count(article => article.Published is null) ?? 0;
        var known = trend.Where(point => point.PerThousand is not null);
        var drawn = Judged(known);
        var thin = known.Count == drawn.Count ? 0 : known.Where(point => point.Words < FewestWords).DistinctBy(point => point.From).Count();
        return Draw(drawn, terms)
            .Titled(Finding(trend))
            .Captioned(Caption.Of(
                trend.Corpus,
                drawn.Count == 0 ? "" : $"A point a {Stretch(trend).ToString().ToLowerInvariant()} with articles.",
                thin == 0 ? "" : $"{Wording.Count(thin, Stretch(trend).ToString().ToLowerInvariant())} of fewer than {Caption.Number(FewestWords)} words {(thin == 1 ? "is" : "are")} left out.",
                undated == 0 ? "" : $"{Wording.Count(undated, "article")} without a date {(undated == 1 ? "is" : "are")} left out."));
    }

    private static Rows<TrendPoint> Judged(Rows<TrendPoint> points) =>
        points.Where(point => point.Words >= FewestWords) is var rich && rich.DistinctBy(point => point.From).Skip(1).Any() ? rich : points;

    private static Plot Draw(Rows<TrendPoint> drawn, int terms) => terms > MostLines
        ? Plot.Multiples(drawn, point => point.From, point => point.PerThousand ?? 0, point => point.Term).Axes(x: "published", y: "uses per thousand words")
        : Plot.Lines(drawn, point => point.From, point => point.PerThousand ?? 0, terms > 1 ? point => point.Term : null).Axes(x: "published", y: "uses per thousand words");

    /// <summary>When a word is used most, in a sentence without its full stop.</summary>
    internal static string Finding(Rows<TrendPoint> trend)
    {
        var points = Judged(trend.Where(point => point.PerThousand is not null));
        if (trend.Total == 0)
            return "No article has a date, so nothing can be followed over time";
        if (points.Count == 0)
            return "No words are left by the selection";
        if (points.DistinctBy(point => point.From).Count() == 1)
            return $"All articles with a date are of {When(trend, points[0])}, so nothing can change over time";
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
