namespace Clippings;

/// <summary>A resolved expression.</summary>
/// <param name="Value">The TIMEX3 value; empty where unknown.</param>
/// <param name="Point">The place in the calendar it fixes, which later expressions can hang on.</param>
internal readonly record struct TimeReading(string Value, CalendarPoint? Point = null)
{
    public static TimeReading Of(CalendarPoint? point, string otherwise = "") =>
        point is { } known ? new(known.Value, known) : new(otherwise);
}
