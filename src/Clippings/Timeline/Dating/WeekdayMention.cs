namespace Clippings;

/// <summary>A weekday named without a date.</summary>
/// <param name="Weekday">1 Monday to 7 Sunday.</param>
/// <param name="Ahead">The words around it look ahead.</param>
internal readonly record struct WeekdayMention(int Weekday, bool Ahead)
{
    /// <summary>The weekdays of an article in order, those with a date or a week of their own left out.</summary>
    public static IReadOnlyList<WeekdayMention> Of(Article article) =>
        [.. article.Passing(TimeTagger.Tag).Rows.Select(Of).OfType<WeekdayMention>()];

    public static WeekdayMention? Of(TimeMention mention) =>
        (mention.Meaning is AtTime { Day: { } day } ? day : mention.Meaning) is OnWeekday { Week: null, Towards: Direction.Unknown } plain
            ? new WeekdayMention(plain.Weekday, mention.Direction == Direction.Future)
            : null;
}
