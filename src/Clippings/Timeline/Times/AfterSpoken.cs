namespace Clippings;

/// <summary>A weekday next to the day last spoken of: "the following Wednesday".</summary>
internal sealed record AfterSpoken(int Weekday, bool Back) : TimeMeaning(TimexType.Date)
{
    public override TimeReading Resolve(TimeContext context)
    {
        if (context.Anchor(TimeUnit.Day)?.Date is not { } day || day.DayNumber < 400 || day.Year > 9990)
            return new($"XXXX-WXX-{Weekday}");
        var step = Back ? -1 : 1;
        do
            day = day.AddDays(step);
        while (day.Weekday() != Weekday);
        return TimeReading.Of(CalendarPoint.Of(day));
    }
}
