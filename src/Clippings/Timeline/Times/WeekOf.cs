namespace Clippings;

/// <summary>The week that a day lies in.</summary>
internal sealed record WeekOf(TimeMeaning Day) : TimeMeaning(TimexType.Date)
{
    public override TimeReading Resolve(TimeContext context) =>
        Day.Resolve(context).Point?.Date is { } day ? TimeReading.Of(CalendarPoint.Of(day, TimeUnit.Week)) : new("");
}
