using System.Globalization;

namespace Clippings;

/// <content>Calendar strips.</content>
public sealed partial record Plot
{
    private const int FewestWeeks = 8;

    /// <summary>A value a day on a calendar: a column a week, a row a weekday from Monday, the value printed in the day. Rows of one day add up; a day without a row stays empty.</summary>
    /// <param name="rows">The data.</param>
    /// <param name="date">The day.</param>
    /// <param name="value">The day's value; the shade goes from 0 to the largest.</param>
    public static Plot Calendar<T>(IEnumerable<T> rows, Func<T, DateOnly> date, Func<T, double> value)
    {
        var days = rows.GroupBy(date).Select(day => (Day: day.Key, Value: day.Sum(value))).OrderBy(day => day.Day).ToList();
        var first = days.Count == 0 ? 0 : Week(days[0].Day);
        var weeks = days.Count == 0 ? 0 : Week(days[^1].Day) - first + 1;
        var largest = days.Select(day => day.Value).DefaultIfEmpty().Max();
        return new Plot("Calendar")
        {
            Summary = Datum.Summarize([.. days.Select(day => new Datum(Iso(day.Day), day.Value, ""))]),
            X = new Axis(AxisKind.Name, -0.5, Math.Max(weeks, FewestWeeks) - 0.5, WeekTicks(first, weeks)),
            Y = Axis.OfNames(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]),
            Height = 7 * 26,
            Marks = [.. days.SelectMany(day => CellMarks(
                Week(day.Day) - first, Weekday(day.Day), day.Value, largest, weeks > 18 ? "" : Numbers.Text(day.Value), $"{day.Day.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture)}: {Numbers.Text(day.Value)}"))],
            Table = new(
                [new("date", false), new("value", true)],
                [.. days.Select(day => (string?[])[Iso(day.Day), Numbers.Text(day.Value)])],
                days.Count),
        };
    }

    /// <summary>Weeks are named by their Monday, as many as there is room for.</summary>
    private static IReadOnlyList<Tick> WeekTicks(int first, int weeks)
    {
        var every = Math.Max(1, (int)Math.Ceiling(weeks / 8.0));
        return [.. Enumerable.Range(0, weeks).Where(week => week % every == 0).Select(week =>
            new Tick(week, DateOnly.FromDayNumber((first + week) * 7).ToString(week == 0 ? "d MMM yyyy" : "d MMM", CultureInfo.InvariantCulture)))];
    }

    /// <summary>Day number 0, 1 January of the year 1, was a Monday.</summary>
    private static int Week(DateOnly day) => day.DayNumber / 7;

    private static int Weekday(DateOnly day) => day.DayNumber % 7;
}
