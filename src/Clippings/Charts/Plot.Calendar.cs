namespace Clippings;

/// <content>Calendar strips.</content>
public sealed partial record Plot
{
    private const int FewestColumns = 8;

    /// <summary>
    /// A value a day on a calendar: a column a week, a row a weekday from Monday, the value printed in the day where there is room. Rows of one
    /// day add up; a day without a row stays empty. Over three years a cell is a month, with a column a year, and over a
    /// hundred years a year, with a column a decade.
    /// </summary>
    /// <param name="rows">The data.</param>
    /// <param name="date">The day.</param>
    /// <param name="value">The day's value; the shade goes from 0 to the largest.</param>
    public static Plot Calendar<T>(IEnumerable<T> rows, Func<T, DateOnly> date, Func<T, double> value)
    {
        var days = rows.GroupBy(date).Select(day => (Day: day.Key, Value: day.Sum(value))).OrderBy(day => day.Day).ToList();
        var scale = days.Count == 0 ? CalendarScale.Days : CalendarScale.For(days[0].Day, days[^1].Day);
        var cells = days.GroupBy(day => (Column: scale.Column(day.Day), Row: scale.Row(day.Day)))
            .Select(cell => (cell.Key.Column, cell.Key.Row, cell.First().Day, Value: cell.Sum(day => day.Value))).ToList();
        var first = cells.Count == 0 ? 0 : cells[0].Column;
        var columns = cells.Count == 0 ? 0 : cells[^1].Column - first + 1;
        var largest = cells.Select(cell => cell.Value).DefaultIfEmpty().Max();
        return new Plot("Calendar")
        {
            Summary = Datum.Summarize([.. cells.Select(cell => new Datum(scale.Iso(cell.Day), cell.Value, ""))]),
            X = new Axis(AxisKind.Name, -0.5, Math.Max(columns, FewestColumns) - 0.5, ColumnTicks(scale, first, columns)) { IsSequence = true },
            Y = Axis.OfNames(scale.Rows),
            Height = scale.Rows.Count * 26,
            Marks = [.. cells.SelectMany(cell => CellMarks(
                cell.Column - first, cell.Row, cell.Value, largest, Numbers.Text(cell.Value), $"{scale.Words(cell.Day)}: {Numbers.Text(cell.Value)}"))],
            Data = new(
                [new("date", false), new("value", true)],
                [.. cells.Select(cell => (object[])[scale.Iso(cell.Day), cell.Value])]),
        };
    }

    /// <summary>As many columns are named as there is room for.</summary>
    private static IReadOnlyList<Tick> ColumnTicks(CalendarScale scale, int first, int columns)
    {
        var every = Math.Max(1, (int)Math.Ceiling(columns / 8.0));
        return [.. Enumerable.Range(0, columns).Where(column => column % every == 0).Select(column => new Tick(column, scale.Name(first + column, column == 0)))];
    }
}
