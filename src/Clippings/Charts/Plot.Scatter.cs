namespace Clippings;

/// <content>Scatter plots.</content>
public sealed partial record Plot
{
    private const double ScatterHeight = 340;
    private const int MostLabels = 200;

    /// <summary>Two values against each other, a dot a row. Labels are printed where they do not cover an earlier one, and shown by an interactive viewer for the others.</summary>
    /// <param name="rows">The data, the most important first; rows whose values are not finite are left out.</param>
    /// <param name="x">The horizontal value.</param>
    /// <param name="y">The vertical value.</param>
    /// <param name="label">Names a dot.</param>
    /// <param name="group">Colours dots by group and adds a legend; null for one colour.</param>
    public static Plot Scatter<T>(IEnumerable<T> rows, Func<T, double> x, Func<T, double> y, Func<T, string> label, Func<T, string>? group = null)
    {
        var points = rows.Select(row => (X: x(row), Y: y(row), Label: label(row), Group: group?.Invoke(row) ?? "", Passage: PassageAddress.Of(row)))
            .Where(point => double.IsFinite(point.X) && double.IsFinite(point.Y))
            .ToList();
        var groups = new Groups(points.Select(point => (point.Group, 1.0)));
        var (xs, ys) = (Numbers.Together(points.Select(point => point.X)), Numbers.Together(points.Select(point => point.Y)));
        var across = Axis.OfPositions(points.Select(point => point.X));
        var up = Axis.OfPositions(points.Select(point => point.Y));
        return new Plot("Scatter plot")
        {
            Summary = points.Count == 0 ? "No data" : $"{Numbers.Count(points.Count, "point")}; across, {xs(points.Min(point => point.X))} to {xs(points.Max(point => point.X))}; up, {ys(points.Min(point => point.Y))} to {ys(points.Max(point => point.Y))}",
            X = across,
            Y = up,
            Height = ScatterHeight,
            Marks = [
                .. points.Select(point => new DotMark(point.X, point.Y, points.Count > MostDots ? DotMark.Small : DotMark.Large, groups.ColourOf(point.Group), $"{point.Label} ({xs(point.X)}, {ys(point.Y)})") { Passage = point.Passage }),
                .. points.Take(MostLabels).Select(point => new NoteMark(point.X, point.Y, point.Label, Side.Right) { IsOptional = true }),
            ],
            Legend = groups.Legend,
            Data = new(
                [new("label", false), new("x", true), new("y", true), .. group is null ? Array.Empty<TableColumn>() : [new TableColumn("group", false)]],
                [.. points.Select(point => (object[])[point.Label, point.X, point.Y, .. group is null ? Array.Empty<object>() : [point.Group]])])
            {
                Passages = PlotData.PassagesOf(points.Select(point => point.Passage)),
            },
            AxisColumns = (1, 2),
        };
    }
}
