namespace Clippings;

/// <summary>The week, weekend or month that a date lies in: "the week before Christmas".</summary>
internal sealed record Coarser(TimeMeaning Date, TimeUnit Unit) : TimeMeaning(TimexType.Date)
{
    public override TimeReading Resolve(TimeContext context) =>
        Date.Resolve(context).Point?.First is { } day ? TimeReading.Of(CalendarPoint.Of(day, Unit)) : new("");
}
