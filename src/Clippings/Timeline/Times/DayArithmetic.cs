namespace Clippings;

/// <summary>Counts days without running over the ends of the calendar, the years 1 and 9999, and knows their weekdays.</summary>
internal static class DayArithmetic
{
    /// <summary>The day some days later, or earlier where negative; null where the calendar has none.</summary>
    public static DateOnly? Plus(this DateOnly day, int days) =>
        (long)day.DayNumber + days is var number && number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;

    /// <summary>The weekday of a day, 1 Monday to 7 Sunday.</summary>
    public static int Weekday(this DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The day some days later, at most the last of the calendar and at least the first.</summary>
    public static DateOnly PlusAtMost(this DateOnly day, int days) =>
        day.Plus(days) ?? (days > 0 ? DateOnly.MaxValue : DateOnly.MinValue);
}
