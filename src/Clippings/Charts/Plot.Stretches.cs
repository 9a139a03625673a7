namespace Clippings;

/// <content>Stretches of a line.</content>
public sealed partial record Plot
{
    private const int MostStretches = 300;

    /// <summary>Which stretches of a line belong to whom: a lane a label, over the whole line, a bar a stretch. At most 25 lanes are drawn, the fullest, and in them the longest 300 stretches.</summary>
    /// <param name="rows">One row a stretch; of those that overlap in a lane, the later are drawn over the earlier.</param>
    /// <param name="lane">Names the lane.</param>
    /// <param name="from">Where the stretch begins, from 0.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="extent">The end of the line.</param>
    /// <param name="group">Colours stretches by group and adds a legend.</param>
    /// <param name="isBelow">Which are drawn as a thin line below the others, since they take in some of them.</param>
    public static Plot Stretches<T>(IEnumerable<T> rows, Func<T, string> lane, Func<T, double> from, Func<T, double> to, double extent, Func<T, string> group, Func<T, bool> isBelow)
    {
        var all = rows.ToList();
        var everyLane = all.GroupBy(lane, StringComparer.Ordinal).ToList();
        var lanes = everyLane.Index().OrderByDescending(rowsOfLane => rowsOfLane.Item.Sum(row => to(row) - from(row))).Take(MostBars).OrderBy(rowsOfLane => rowsOfLane.Index).Select(rowsOfLane => rowsOfLane.Item).ToList();
        var stretches = lanes.SelectMany((rowsOfLane, y) => rowsOfLane.Select(row => (Row: row, Y: y))).Index().ToList();
        var drawn = stretches.OrderByDescending(stretch => to(stretch.Item.Row) - from(stretch.Item.Row)).Take(MostStretches).OrderBy(stretch => stretch.Index).Select(stretch => stretch.Item).ToList();
        var groups = new Groups(all.Select(row => (group(row), to(row) - from(row))));
        return new Plot("Map of stretches")
        {
            Summary = all.Count == 0 ? "No data" : $"{Numbers.Count(all.Count, "stretch", "stretches")} in {Numbers.Count(everyLane.Count, "lane")}: {string.Join(", ", lanes.Select(rowsOfLane => $"{rowsOfLane.Key} ({Numbers.Text(rowsOfLane.Count())})"))}",
            LeftOut = LeftOutOf(("fullest", "lanes", lanes.Count, everyLane.Count), ("longest", "stretches", drawn.Count, stretches.Count)),
            X = Axis.OfLengths([extent]),
            Y = Axis.OfNames([.. lanes.Select(rowsOfLane => rowsOfLane.Key)]),
            Height = Math.Max(40, lanes.Count * 28),
            Marks =
            [
                .. lanes.Select((_, y) => new PathMark([(0, y), (extent, y)], IsStep: false, 1, Palette.Grey)),
                .. drawn.Select(stretch => new BarMark(
                    from(stretch.Row), to(stretch.Row), isBelow(stretch.Row) ? stretch.Y + 0.38 : stretch.Y, isBelow(stretch.Row) ? 0.16 : 0.6, groups.ColourOf(group(stretch.Row)), $"{lane(stretch.Row)}: {Numbers.Text(from(stretch.Row))} to {Numbers.Text(to(stretch.Row))}, {group(stretch.Row)}") { Passage = PassageAddress.Of(stretch.Row) }),
            ],
            Legend = groups.Legend,
            Data = new(
                [new("lane", false), new("from", true), new("to", true), new("kind", false)],
                [.. all.Select(row => (object[])[lane(row), from(row), to(row), group(row)])])
            {
                Passages = PlotData.PassagesOf(all.Select(row => PassageAddress.Of(row))),
            },
            AxisColumns = (-1, 0),
        };
    }
}
