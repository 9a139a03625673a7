using System.Globalization;

namespace Clippings;

/// <summary>Makes days of what is printed, where there are such days.</summary>
internal static class DayOfCalendar
{
    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";

    /// <summary>The day of a year, a month and a day; null where the calendar has none.</summary>
    public static DateOnly? Of(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>The number of a month by the first three letters of its English name, which must be one.</summary>
    public static int Month(string name) => (Months.IndexOf(name[..3].ToLower(CultureInfo.InvariantCulture), StringComparison.Ordinal) / 3) + 1;
}
