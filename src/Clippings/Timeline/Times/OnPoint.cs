namespace Clippings;

/// <summary>A date that the text states in full.</summary>
internal sealed record OnPoint(CalendarPoint Point) : TimeMeaning(TimexType.Date)
{
    public override TimeReading Resolve(TimeContext context) => TimeReading.Of(Point);
}
