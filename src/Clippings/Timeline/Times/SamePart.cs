namespace Clippings;

/// <summary>The part of a year last spoken of, in another year: "the same period last year".</summary>
internal sealed record SamePart(TimeMeaning Year) : TimeMeaning(TimexType.Date)
{
    public override TimeReading Resolve(TimeContext context)
    {
        var last = context.Last;
        var year = Year.Resolve(context);
        return year.Point is { Unit: TimeUnit.Year } there && last is { Unit: > TimeUnit.Week and < TimeUnit.Year } part
            ? TimeReading.Of(part with { Year = there.Year })
            : year;
    }
}
