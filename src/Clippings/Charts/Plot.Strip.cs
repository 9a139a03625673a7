namespace Clippings;

/// <content>Dispersion strips.</content>
public sealed partial record Plot
{
    /// <summary>Where things occur: a lane a label, a stroke an occurrence, as in a dispersion plot of a term over articles. Each lane ends with its count. At most 25 lanes are drawn, the fullest.</summary>
    /// <param name="rows">One row an occurrence.</param>
    /// <param name="lane">Names the lane: a term, an article.</param>
    /// <param name="position">The position along the lane, from 0.</param>
    /// <param name="extent">How long the row's lane is; null where all are as long as the axis.</param>
    public static Plot Strip<T>(IEnumerable<T> rows, Func<T, string> lane, Func<T, double> position, Func<T, double>? extent = null)
    {
        var all = rows.ToList();
        var everyLane = all.GroupBy(lane, StringComparer.Ordinal).ToList();
        var lanes = everyLane.Index().OrderByDescending(rowsOfLane => rowsOfLane.Item.Count()).Take(MostBars).OrderBy(rowsOfLane => rowsOfLane.Index).Select(rowsOfLane => rowsOfLane.Item).ToList();
        var x = Axis.OfLengths(all.Select(position).Concat(all.Select(row => extent?.Invoke(row) ?? 0)));
        return new Plot("Dispersion plot")
        {
            Summary = all.Count == 0 ? "No data" : $"{Numbers.Count(all.Count, "occurrence")} in {Numbers.Count(everyLane.Count, "lane")}: {string.Join(", ", lanes.Select(rowsOfLane => $"{rowsOfLane.Key} ({rowsOfLane.Count()})"))}",
            LeftOut = LeftOutOf(("fullest", "lanes", lanes.Count, everyLane.Count)),
            X = x,
            Y = Axis.OfNames([.. lanes.Select(rowsOfLane => rowsOfLane.Key)]),
            Height = Math.Max(40, lanes.Count * 28),
            Marks = [.. lanes.SelectMany((rowsOfLane, y) => StripLane(
                rowsOfLane.Key, y, [.. rowsOfLane.Select(row => (position(row), PassageAddress.Of(row)))], extent is null ? x.Max : Math.Max(rowsOfLane.Max(extent), rowsOfLane.Max(position))))],
            Data = new(
                [new("lane", false), new("occurrences", true), new("positions", false)],
                [.. everyLane.Select(rowsOfLane => (object[])[rowsOfLane.Key, (double)rowsOfLane.Count(), Positions([.. rowsOfLane.Select(position)])])]),
            AxisColumns = (2, 0),
        };
    }

    private static string Positions(IReadOnlyList<double> positions) =>
        string.Join(' ', positions.Take(MostTableRows).Select(Numbers.Text)) + (positions.Count > MostTableRows ? " …" : "");

    private static IEnumerable<Mark> StripLane(string lane, int y, IReadOnlyList<(double At, string Passage)> positions, double extent) =>
    [
        new PathMark([(0, y), (extent, y)], IsStep: false, 1, Palette.Grey),
        .. positions.Select(position => new DotMark(position.At, y, DotMark.Stroke, Palette.Group(0), $"{lane}: {Numbers.Text(position.At)}") { Passage = position.Passage }),
        new NoteMark(extent, y, Numbers.Text(positions.Count), Side.Right),
    ];
}
