using System.Globalization;

namespace Clippings;

/// <content>Lines over days.</content>
public sealed partial record Plot
{
    /// <summary>With more points than this, dots would hide their line.</summary>
    private const int MostDots = 60;

    /// <summary>With more than this, they would be all there is to load.</summary>
    private const int MostPoints = 1000;

    /// <summary>Values over days, a line a series, each named where it ends.</summary>
    /// <param name="rows">The data, in any order; a day without a row has no point.</param>
    /// <param name="date">The day.</param>
    /// <param name="value">The value, drawn from zero.</param>
    /// <param name="series">Parts the rows into lines; null for one line.</param>
    /// <param name="step">True where a value holds until the next day that has one, such as a running total.</param>
    public static Plot Lines<T>(IEnumerable<T> rows, Func<T, DateOnly> date, Func<T, double> value, Func<T, string>? series = null, bool step = false)
    {
        var points = rows.Select(row => (Day: date(row), Value: value(row), Series: series?.Invoke(row) ?? ""))
            .Where(point => double.IsFinite(point.Value))
            .ToList();
        var groups = new Groups(points.Select(point => (point.Series, point.Value)));
        // What is told apart is drawn over what is not.
        var lines = points.GroupBy(point => point.Series, StringComparer.Ordinal).OrderByDescending(line => groups.IndexOf(line.Key)).Select(line => line.OrderBy(point => point.Day).ToList()).ToList();
        var told = lines.Where(line => groups.Tells(line[0].Series)).Reverse().ToList();
        var y = Axis.OfHeights(points.Select(point => point.Value));
        var ends = told.Select(line => line[^1].Value).ToList();
        return new Plot(step ? "Step chart" : "Line chart")
        {
            Summary = points.Count == 0 ? "No data" : $"{Numbers.Count(points.Count, "point")} from {points.Min(point => point.Day):O} to {points.Max(point => point.Day):O}, between {Numbers.Text(points.Min(point => point.Value))} and {Numbers.Text(points.Max(point => point.Value))}",
            X = Axis.OfDays(points.Select(point => point.Day)),
            Y = y,
            Height = 260,
            Marks = [
                .. lines.Select(line => new PathMark([.. line.Select(point => ((double)point.Day.DayNumber, point.Value))], step, groups.Tells(line[0].Series) ? 2 : 1, groups.ColourOf(line[0].Series))),
                .. (points.Count > MostPoints ? [] : points).Select(point => new DotMark(point.Day.DayNumber, point.Value, points.Count > MostDots ? DotMark.Small : DotMark.Large, groups.ColourOf(point.Series), $"{Name(point.Series)}{point.Day:O}: {Numbers.Text(point.Value)}")),
                .. groups.Count < 2 ? [] : told.Zip(Spread.Apart(ends, (y.Max - y.Min) / 14, y.Max), (line, at) => new NoteMark(line[^1].Day.DayNumber, at, line[0].Series, Side.Right, Swatch: groups.ColourOf(line[0].Series))),
            ],
            Legend = [.. groups.Legend.Skip(groups.Names.Count)],
            Data = new(
                [new("date", false), new("value", true), .. series is null ? Array.Empty<TableColumn>() : [new TableColumn("series", false)]],
                [.. points.Select(point => (object[])[point.Day.ToString("O", CultureInfo.InvariantCulture), point.Value, .. series is null ? Array.Empty<object>() : [point.Series]])]),
            AxisColumns = (0, 1),
        };

        static string Name(string series) => series.Length == 0 ? "" : $"{series}, ";
    }
}
