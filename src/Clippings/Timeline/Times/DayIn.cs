namespace Clippings;

/// <summary>A day named by its number alone, in the month last spoken of: "on the 15th".</summary>
internal sealed record DayIn(int Day) : TimeMeaning(TimexType.Date)
{
    public override TimeReading Resolve(TimeContext context)
    {
        var month = context.StoryAnchor(TimeUnit.Month) is { Unit: TimeUnit.Day or TimeUnit.Month } story && context.Narrative ? story
            : context.Last is { Unit: TimeUnit.Day or TimeUnit.Month } last ? last
            : context.Narrative ? null
            : context.Published;
        return month is { } m && CalendarPoint.IsDay(m.Year, m.Part, Day)
            ? TimeReading.Of(new CalendarPoint(TimeUnit.Day, m.Year, m.Part, Day))
            : new($"XXXX-XX-{Day:00}");
    }
}
