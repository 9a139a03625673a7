namespace Clippings;

/// <summary>A value that a person states.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Value">The TIMEX3 value.</param>
/// <param name="Point">The place in the calendar that it fixes; null for a length, a set and what leaves digits open.</param>
internal sealed record StatedTime(string Type, string Value, CalendarPoint? Point) : TimeMeaning(Type)
{
    public override TimeReading Resolve(TimeContext context) => new(Value, Point);
}
