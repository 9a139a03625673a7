namespace Clippings;

/// <content>Horizontal bars.</content>
public sealed partial record Plot
{
    /// <summary>Horizontal bars from zero, the largest on top. Where labels repeat, the bars of one label stand together, one a group.</summary>
    /// <param name="rows">The data; no rows give a figure that says so.</param>
    /// <param name="label">Names a bar.</param>
    /// <param name="value">The bar's length; it may be negative.</param>
    /// <param name="group">Colours bars by group and adds a legend; null for one colour.</param>
    /// <param name="ranked">False keeps the order of the rows.</param>
    public static Plot Bars<T>(IEnumerable<T> rows, Func<T, string> label, Func<T, double> value, Func<T, string>? group = null, bool ranked = true)
    {
        var data = rows.Select(row => new Datum(label(row), value(row), group?.Invoke(row) ?? "")).ToList();
        var groups = new Groups(data.Select(datum => datum.Group));
        if (ranked)
            data = [.. data.OrderByDescending(datum => datum.Value)];
        return OfBars("Bar chart", data, groups, datum => groups.ColourOf(datum.Group)) with { Legend = groups.Legend };
    }

    /// <summary>Bars to both sides of zero: what marks one group against another, as in keyness. The highest value is on top.</summary>
    /// <param name="rows">The data.</param>
    /// <param name="label">Names a bar.</param>
    /// <param name="value">The bar's length: positive towards <paramref name="positive"/>, negative towards <paramref name="negative"/>.</param>
    /// <param name="negative">The group that negative values speak for.</param>
    /// <param name="positive">The group that positive values speak for.</param>
    public static Plot Diverging<T>(IEnumerable<T> rows, Func<T, string> label, Func<T, double> value, string negative, string positive)
    {
        var data = rows.Select(row => new Datum(label(row), value(row), value(row) < 0 ? negative : positive))
            .OrderByDescending(datum => datum.Value).ToList();
        var groups = new Groups([negative, positive]);
        return OfBars("Diverging bar chart", data, groups, datum => groups.ColourOf(datum.Group)) with { Legend = groups.Legend };
    }

    private static Plot OfBars(string form, List<Datum> data, Groups groups, Func<Datum, string> colour)
    {
        var labels = data.Select(datum => datum.Label).Distinct(StringComparer.Ordinal).ToList();
        var lanes = data.Count > labels.Count ? groups.Names.Count : 1;
        return new Plot(form)
        {
            Summary = Datum.Summarize(data),
            X = Axis.OfLengths(data.Select(datum => datum.Value)),
            Y = Axis.OfNames(labels),
            Height = Math.Max(40, labels.Count * (lanes == 1 ? 22 : (16 * lanes) + 10)),
            Marks = [.. data.SelectMany(datum => BarOf(datum, Lane(labels.IndexOf(datum.Label), groups.IndexOf(datum.Group), lanes), 0.74 / lanes, colour(datum)))],
            Table = Datum.ToTable(data, hasGroups: groups.Names is not [""]),
            AxisColumns = (1, 0),
        };
    }

    /// <summary>The height of the bar of one group within its label.</summary>
    private static double Lane(int label, int group, int lanes) =>
        lanes == 1 ? label : label + ((group - ((lanes - 1) / 2.0)) * 0.78 / lanes);

    private static IEnumerable<Mark> BarOf(Datum datum, double y, double thickness, string colour)
    {
        var end = double.IsFinite(datum.Value) ? datum.Value : 0;
        yield return new BarMark(0, end, y, thickness, colour, datum.Hover);
        yield return new NoteMark(end, y, Numbers.Label(datum.Value), end < 0 ? Side.Left : Side.Right);
    }
}
