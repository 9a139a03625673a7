namespace Clippings;

/// <summary>Time expressions of articles.</summary>
public static class TimeTagging
{
    /// <summary>
    /// The time expressions of an article in order, resolved against <see cref="Article.Published"/> and against the
    /// dates spoken of before them; none in an article that is not in English. Without a date of publication they are typed, and no weekday becomes a day.
    /// </summary>
    public static IReadOnlyList<TimeExpression> Times(this Article article) =>
        article.IsForeign() ? [] : TimeResolver.Resolve(article, article.Passing(TimeTagger.Tag).Rows);

    /// <summary>The time expressions of every article, in the order of the corpus.</summary>
    public static Rows<TimeExpression> Times(this Corpus corpus) =>
        PackedRows<TimeExpression>.Of(corpus.WalkOnAllCores("times", article => article.TimesIn(corpus)), corpus, new TimePacking()).From("times", corpus);

    /// <summary>The time expressions of an article, as kept where its day is what it was then.</summary>
    internal static IReadOnlyList<TimeExpression> TimesIn(this Article article, Corpus corpus) =>
        corpus.Kept(article, "times", DayOf(article), TimelineJson.Default.TimeExpressionArray, article.Times, row => row with { Article = article.Id, Home = new(article) });

    /// <summary>The day that times are read by, in bytes.</summary>
    internal static byte[] DayOf(Article article) => BitConverter.GetBytes(article.Published?.DayNumber ?? -1);
}
