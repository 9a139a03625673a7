using System.Globalization;

namespace Clippings;

/// <content>Small multiples.</content>
public sealed partial record Plot
{
    private const int MostPanels = 12;
    private const double PanelHeight = 54;

    /// <summary>The share of a panel's height that its highest value takes.</summary>
    private const double PanelReach = 0.8;
    private const double NoteLift = 0.12;

    /// <summary>
    /// Values over days in small multiples: a line a panel, one under the other on one scale, so that their shapes compare
    /// where lines on each other would tangle (E. R. Tufte, "The Visual Display of Quantitative Information", 1983).
    /// Of more than 12 panels those with the highest values are drawn.
    /// </summary>
    /// <param name="rows">The data, in any order; a day without a row has no point.</param>
    /// <param name="date">The day.</param>
    /// <param name="value">The value, drawn from zero; negative ones are drawn as zero.</param>
    /// <param name="panel">Names the panel: a word, an outlet.</param>
    public static Plot Multiples<T>(IEnumerable<T> rows, Func<T, DateOnly> date, Func<T, double> value, Func<T, string> panel)
    {
        var points = rows.Select(row => (Day: date(row), Value: value(row), Panel: panel(row))).Where(point => double.IsFinite(point.Value)).ToList();
        var all = points.GroupBy(point => point.Panel, StringComparer.Ordinal).Index().ToList();
        var panels = all.OrderByDescending(line => line.Item.Max(point => point.Value)).Take(MostPanels).OrderBy(line => line.Index).Select(line => line.Item.OrderBy(point => point.Day).ToList()).ToList();
        var most = points.Select(point => point.Value).Append(0).Max() is > 0 and var highest ? highest : 1;
        return new Plot("Small multiples of lines")
        {
            Summary = points.Count == 0 ? "No data" : $"{Numbers.Count(all.Count, "panel")} from {points.Min(point => point.Day):O} to {points.Max(point => point.Day):O}: {string.Join(", ", panels.Select(line => $"{line[0].Panel} (at most {Numbers.Text(line.Max(point => point.Value))})"))}",
            LeftOut = LeftOutOf(("highest", "panels", panels.Count, all.Count)),
            X = Axis.OfDays(points.Select(point => point.Day)),
            Y = Axis.OfNames([.. panels.Select(line => line[0].Panel)]),
            Height = Math.Max(PanelHeight, panels.Count * PanelHeight),
            Marks = [.. panels.SelectMany((line, y) => PanelMarks([.. line.Select(point => (point.Day, point.Value))], y, most))],
            Data = new(
                [new("date", false), new("panel", false), new("value", true)],
                [.. points.Select(point => (object[])[point.Day.ToString("O", CultureInfo.InvariantCulture), point.Panel, point.Value])]),
            AxisColumns = (0, 2),
        };
    }

    private static IEnumerable<Mark> PanelMarks(IReadOnlyList<(DateOnly Day, double Value)> line, int panel, double most)
    {
        var ground = panel + (PanelReach / 2);
        yield return new PathMark([(line[0].Day.DayNumber, ground), (line[^1].Day.DayNumber, ground)], IsStep: false, 1, Palette.Grey);
        yield return new PathMark([.. line.Select(point => ((double)point.Day.DayNumber, Height(point.Value)))], IsStep: false, 2, Palette.Group(0));
        foreach (var (day, value) in line.Count > MostDots ? [] : line)
            yield return new DotMark(day.DayNumber, Height(value), DotMark.Small, Palette.Group(0), $"{day:O}: {Numbers.Text(value)}");
        var peak = line.MaxBy(point => point.Value);
        var isEarly = peak.Day.DayNumber - line[0].Day.DayNumber <= line[^1].Day.DayNumber - peak.Day.DayNumber;
        // Above the point, since the line falls from it to both sides.
        yield return new NoteMark(peak.Day.DayNumber, Height(peak.Value) - NoteLift, Numbers.Label(peak.Value), isEarly ? Side.Right : Side.Left) { IsOptional = true };

        double Height(double value) => ground - (PanelReach * Math.Max(0, value) / most);
    }
}
