namespace Clippings;

/// <content>Horizontal bars.</content>
public sealed partial record Plot
{
    private const int MostBars = 25;

    /// <summary>
    /// Horizontal bars from zero, the largest on top. Where labels repeat, the bars of one label stand together, one a group.
    /// Of many, the first 25 bars are drawn, and the caption says of how many.
    /// </summary>
    /// <param name="rows">The data; no rows give a figure that says so.</param>
    /// <param name="label">Names a bar.</param>
    /// <param name="value">The bar's length; it may be negative.</param>
    /// <param name="group">Colours bars by group and adds a legend; of more than seven groups the six largest are told apart. Null for one colour.</param>
    /// <param name="ranked">False keeps the order of the rows.</param>
    public static Plot Bars<T>(IEnumerable<T> rows, Func<T, string> label, Func<T, double> value, Func<T, string>? group = null, bool ranked = true)
    {
        var data = rows.Select(row => new Datum(label(row), value(row), group?.Invoke(row) ?? "") { Passage = PassageAddress.Of(row) }).ToList();
        var groups = new Groups(data.Select(datum => (datum.Group, datum.Value)));
        if (ranked)
            data = [.. data.OrderByDescending(datum => datum.Value)];
        return OfBars("Bar chart", data, groups, ranked ? "largest" : "first");
    }

    /// <summary>Bars to both sides of zero: what marks one group against another, as in keyness. The highest value is on top.</summary>
    /// <param name="rows">The data.</param>
    /// <param name="label">Names a bar.</param>
    /// <param name="value">The bar's length: positive towards <paramref name="positive"/>, negative towards <paramref name="negative"/>.</param>
    /// <param name="negative">The group that negative values speak for.</param>
    /// <param name="positive">The group that positive values speak for.</param>
    public static Plot Diverging<T>(IEnumerable<T> rows, Func<T, string> label, Func<T, double> value, string negative, string positive)
    {
        var data = rows.Select(row => new Datum(label(row), value(row), value(row) < 0 ? negative : positive) { Passage = PassageAddress.Of(row) })
            .OrderByDescending(datum => datum.Value).ToList();
        return OfBars("Diverging bar chart", data, new Groups([(negative, 0), (positive, 0)]), "largest");
    }

    private static Plot OfBars(string form, List<Datum> data, Groups groups, string which)
    {
        var isGrouped = data.Select(datum => datum.Label).Distinct(StringComparer.Ordinal).Count() < data.Count;
        // Bars side by side have no room for many groups; marks of one's own each may stand for the others in grey.
        var told = isGrouped ? [.. data.Where(datum => groups.Tells(datum.Group))] : data;
        var lanes = isGrouped ? groups.Names.Count : 1;
        var largest = told.GroupBy(datum => datum.Label, StringComparer.Ordinal)
            .Select((bars, i) => (bars.Key, Order: i, Size: which == "first" ? 0 : bars.Max(datum => double.IsFinite(datum.Value) ? Math.Abs(datum.Value) : double.MaxValue)))
            .OrderByDescending(label => label.Size).Take(Math.Max(1, MostBars / lanes)).OrderBy(label => label.Order).ToList();
        var labels = largest.Select(label => label.Key).ToList();
        var drawn = told.Where(datum => labels.Contains(datum.Label)).ToList();
        return new Plot(form)
        {
            Summary = Datum.Summarize(data),
            LeftOut = LeftOutOf((which, "bars", drawn.Count, told.Count), ("largest", "groups", isGrouped ? groups.Names.Count : groups.Count, groups.Count)),
            X = Axis.OfLengths(drawn.Select(datum => datum.Value)),
            Y = Axis.OfNames(labels),
            Height = Math.Max(40, labels.Count * (lanes == 1 ? 22 : (16 * lanes) + 10)),
            Marks = [.. drawn.SelectMany(datum => BarOf(datum, Lane(labels.IndexOf(datum.Label), groups.IndexOf(datum.Group), lanes), 0.74 / lanes, groups.ColourOf(datum.Group)))],
            Legend = isGrouped && groups.Count > lanes ? [.. groups.Legend.Take(lanes)] : groups.Legend,
            Data = Datum.ToData(data, hasGroups: groups.Names is not [""]),
            AxisColumns = (1, 0),
        };
    }

    /// <summary>Says what is drawn where it is not all: <c>Drawn: the largest 25 of 1,000 bars.</c></summary>
    private static string LeftOutOf(params IEnumerable<(string Which, string Things, int Drawn, int All)> parts)
    {
        var said = parts.Where(part => part.Drawn < part.All).Select(part => $"the {part.Which} {Numbers.Text(part.Drawn)} of {Numbers.Text(part.All)} {part.Things}").ToList();
        return said.Count == 0 ? "" : $"Drawn: {string.Join(", ", said)}.";
    }

    /// <summary>The height of the bar of one group within its label.</summary>
    private static double Lane(int label, int group, int lanes) =>
        lanes == 1 ? label : label + ((group - ((lanes - 1) / 2.0)) * 0.78 / lanes);

    private static IEnumerable<Mark> BarOf(Datum datum, double y, double thickness, string colour)
    {
        var end = double.IsFinite(datum.Value) ? datum.Value : 0;
        yield return new BarMark(0, end, y, thickness, colour, datum.Hover) { Passage = datum.Passage };
        yield return new NoteMark(end, y, Numbers.Label(datum.Value), end < 0 ? Side.Left : Side.Right);
    }
}
