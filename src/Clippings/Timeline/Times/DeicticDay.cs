namespace Clippings;

/// <summary>Today, yesterday, tomorrow. In a narrative "today" is the writer's present.</summary>
internal sealed record DeicticDay(int Days) : TimeMeaning(TimexType.Date)
{
    public override TimeReading Resolve(TimeContext context) =>
        context.Narrative && Days == 0 ? new("PRESENT_REF")
        : context.Published is { } day ? TimeReading.Of(day.Add(Days, TimeUnit.Day))
        : new("");
}
