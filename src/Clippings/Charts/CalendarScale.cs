using System.Globalization;

namespace Clippings;

/// <summary>How a span of days is laid out in columns and rows, so that it can be read whatever its length.</summary>
/// <param name="Column">The column of a day; columns rise with days.</param>
/// <param name="Row">The row of a day.</param>
/// <param name="Rows">The names of the rows.</param>
/// <param name="Name">The name of a column, and whether it is the first.</param>
/// <param name="Iso">A day's cell in ISO 8601.</param>
/// <param name="Words">A day's cell in words.</param>
internal sealed record CalendarScale(
    Func<DateOnly, int> Column,
    Func<DateOnly, int> Row,
    IReadOnlyList<string> Rows,
    Func<int, bool, string> Name,
    Func<DateOnly, string> Iso,
    Func<DateOnly, string> Words)
{
    private const int MostDays = 3 * 366;
    private const int MostMonths = 100 * 12;

    /// <summary>A column a week, named by its Monday; day number 0, 1 January of the year 1, was one.</summary>
    public static CalendarScale Days { get; } = new(
        day => day.DayNumber / 7,
        day => day.DayNumber % 7,
        ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
        (week, isFirst) => Text(DateOnly.FromDayNumber(week * 7), isFirst ? "d MMM yyyy" : "d MMM"),
        day => Text(day, "yyyy-MM-dd"),
        day => Text(day, "ddd d MMM yyyy"));

    private static CalendarScale Months { get; } = new(
        day => day.Year,
        day => day.Month - 1,
        CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames[..12],
        (year, _) => Year(year),
        day => Text(day, "yyyy-MM"),
        day => Text(day, "MMM yyyy"));

    private static CalendarScale Years { get; } = new(
        day => day.Year / 10,
        day => day.Year % 10,
        [.. Enumerable.Range(0, 10).Select(year => string.Create(CultureInfo.InvariantCulture, $"…{year}"))],
        (decade, _) => Year(decade * 10) + "s",
        day => Text(day, "yyyy"),
        day => Text(day, "yyyy"));

    /// <summary>The finest scale on which a span is readable.</summary>
    public static CalendarScale For(DateOnly first, DateOnly last) =>
        last.DayNumber - first.DayNumber <= MostDays ? Days
        : ((last.Year - first.Year) * 12) + last.Month - first.Month <= MostMonths ? Months
        : Years;

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static string Text(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
