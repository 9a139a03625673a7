namespace Clippings;

/// <content>Dots on a line.</content>
public sealed partial record Plot
{
    /// <summary>Dots on a scale, the largest on top: a lollipop from zero, or, where labels repeat, a line that joins the dots of a label's groups. At most 25 lines are drawn.</summary>
    /// <param name="rows">The data.</param>
    /// <param name="label">Names a line.</param>
    /// <param name="value">The dot's position.</param>
    /// <param name="group">Colours dots by group and adds a legend; null for one colour.</param>
    public static Plot Dots<T>(IEnumerable<T> rows, Func<T, string> label, Func<T, double> value, Func<T, string>? group = null)
    {
        var data = rows.Select(row => new Datum(label(row), value(row), group?.Invoke(row) ?? "") { Passage = PassageAddress.Of(row) })
            .Where(datum => double.IsFinite(datum.Value))
            .ToList();
        var groups = new Groups(data.Select(datum => (datum.Group, datum.Value)));
        data = [.. data.OrderByDescending(datum => datum.Value)];
        var all = data.GroupBy(datum => datum.Label, StringComparer.Ordinal).ToList();
        var lines = all.Take(MostBars).ToList();
        return new Plot("Dot plot")
        {
            Summary = Datum.Summarize(data),
            LeftOut = LeftOutOf(("largest", "lines", lines.Count, all.Count)),
            X = Axis.OfLengths(lines.SelectMany(line => line).Select(datum => datum.Value)),
            Y = Axis.OfNames([.. lines.Select(line => line.Key)]),
            Height = Math.Max(40, lines.Count * 22),
            Marks = [.. lines.SelectMany((line, y) => DotLine([.. line], y, groups))],
            Legend = groups.Legend,
            Data = Datum.ToData(data, hasGroups: group is not null),
            AxisColumns = (1, 0),
        };
    }

    private static IEnumerable<Mark> DotLine(IReadOnlyList<Datum> line, int y, Groups groups)
    {
        var from = line.Count == 1 ? 0 : line.Min(datum => datum.Value);
        var to = line[0].Value;
        yield return new PathMark([(from, y), (to, y)], IsStep: false, 2, Palette.Grey);
        foreach (var datum in line)
            yield return new DotMark(datum.Value, y, DotMark.Large, groups.ColourOf(datum.Group), datum.Hover) { Passage = datum.Passage };
        if (line.Count == 1)
            yield return new NoteMark(to, y, Numbers.Label(to), to < 0 ? Side.Left : Side.Right);
    }
}
