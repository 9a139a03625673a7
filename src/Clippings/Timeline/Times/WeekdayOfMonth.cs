namespace Clippings;

/// <summary>Counts the weekdays of a month.</summary>
internal static class WeekdayOfMonth
{
    /// <summary>The first, second, … such weekday of a month.</summary>
    public static DateOnly Find(int year, int month, DayOfWeek weekday, int nth)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (nth - 1)));
    }
}
