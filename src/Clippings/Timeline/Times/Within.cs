namespace Clippings;

/// <summary>A part of a longer time: "the third quarter of last year", "the summer of 1915".</summary>
internal sealed record Within(InYear Inner, TimeMeaning Whole) : TimeMeaning(TimexType.Date)
{
    public override TimeReading Resolve(TimeContext context)
    {
        var whole = Whole.Resolve(context);
        return whole.Point is { Unit: TimeUnit.Year } year ? Inner.In(year.Year) : Inner.Resolve(context);
    }
}
