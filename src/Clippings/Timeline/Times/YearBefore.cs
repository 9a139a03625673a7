namespace Clippings;

/// <summary>The same part of the year, a year before: "the year-ago quarter".</summary>
internal sealed record YearBefore(TimeUnit Unit) : TimeMeaning(TimexType.Date)
{
    public override TimeReading Resolve(TimeContext context)
    {
        var here = context.Last is { } last && last.Unit == Unit ? last
            : context.Document is { } day ? CalendarPoint.Of(day, Unit)
            : default(CalendarPoint?);
        return here is { } point ? TimeReading.Of(point with { Year = point.Year - 1 }) : new("");
    }
}
