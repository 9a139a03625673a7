namespace Clippings;

/// <summary>
/// The room that a plot's words need around the area inside its axes, in pixels. A static picture asks for its own width;
/// an interactive chart asks for the narrowest it should still be legible in, because its margins stay when it grows.
/// </summary>
internal sealed class PlotLayout
{
    public const double Pad = 14;
    public const double TitleSize = 16;
    public const double TextSize = 13;
    public const double SmallSize = 12;
    public const double TitleLine = 22;
    public const double SmallLine = 17;

    public PlotLayout(Plot plot, double width, double widestLabel)
    {
        var room = width - (2 * Pad);
        TitleLines = Lettering.Wrap(plot.Title, TitleSize * 1.06, room);
        CaptionLines = Lettering.Wrap(plot.Caption, SmallSize, room);
        LegendLines = Rows(plot.Legend, room);
        YLabels = [.. plot.Y.Ticks.Select(tick => Lettering.Fit(tick.Text, TextSize, widestLabel))];
        XLabels = [.. plot.X.Ticks.Select(tick => Lettering.Fit(tick.Text, SmallSize, widestLabel))];
        LabelWidth = YLabels.Select(label => Lettering.Width(label, TextSize)).DefaultIfEmpty().Max() + (YLabels.Count > 0 ? 8 : 0);
        var area = room - LabelWidth;
        Right = NeededRight(plot, area);
        Left = NeededLeft(plot, area - Right);
        var step = (area - Right - Left) / Math.Max(1, plot.X.Ticks.Count);
        var widest = XLabels.Select(label => Lettering.Width(label, SmallSize)).DefaultIfEmpty().Max();
        SlantsX = plot.X.Kind == AxisKind.Name && widest > step;
        XLabelHeight = XLabels.Count == 0 ? 4 : SlantsX ? (widest * 0.71) + 20 : 20;
        Top = Pad + (TitleLines.Count * TitleLine) + (LegendLines.Count * SmallLine) + (plot.Y.Title.Length > 0 ? SmallLine : 0) + 6;
        Bottom = XLabelHeight + (plot.X.Title.Length > 0 ? SmallLine : 0) + (CaptionLines.Count > 0 ? (CaptionLines.Count * SmallLine) + 8 : 0) + Pad;
        Height = Top + plot.Height + Bottom;
    }

    public IReadOnlyList<string> TitleLines { get; }

    public IReadOnlyList<string> CaptionLines { get; }

    public IReadOnlyList<IReadOnlyList<LegendEntry>> LegendLines { get; }

    public IReadOnlyList<string> XLabels { get; }

    public IReadOnlyList<string> YLabels { get; }

    /// <summary>True where names under the plot are too long for their columns and run down slantwise.</summary>
    public bool SlantsX { get; }

    public double XLabelHeight { get; }

    /// <summary>The width of the labels of the vertical axis.</summary>
    public double LabelWidth { get; }

    /// <summary>Further room between those labels and the area, for notes that reach out of it.</summary>
    public double Left { get; }

    /// <summary>Room right of the area for notes that reach out of it.</summary>
    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    public double Height { get; }

    /// <summary>A note at share f of an area of width w - R ends inside w when R is at least w - (w - note) / f.</summary>
    private static double NeededRight(Plot plot, double area) =>
        Math.Min(area * 0.5, plot.Marks.OfType<NoteMark>()
            .Where(note => note.Side == Side.Right && note.Text.Length > 0 && Share(plot, note) > 0)
            .Select(note => area - ((area - note.Room(TextSize)) / Share(plot, note)))
            .Append(0).Max());

    private static double NeededLeft(Plot plot, double area) =>
        Math.Min(area * 0.5, plot.Marks.OfType<NoteMark>()
            .Where(note => note.Side == Side.Left && Share(plot, note) < 1)
            .Select(note => (note.Room(TextSize) - (Share(plot, note) * area)) / (1 - Share(plot, note)))
            .Append(0).Max());

    private static double Share(Plot plot, NoteMark note) => (note.X - plot.X.Min) / (plot.X.Max - plot.X.Min);

    private static List<IReadOnlyList<LegendEntry>> Rows(IReadOnlyList<LegendEntry> legend, double room)
    {
        var rows = new List<IReadOnlyList<LegendEntry>>();
        var used = room;
        foreach (var entry in legend)
        {
            var width = LegendWidth(entry);
            if (used + width > room)
                (rows, used) = ([.. rows, []], 0);
            rows[^1] = [.. rows[^1], entry];
            used += width;
        }

        return rows;
    }

    /// <summary>The width of an entry with its disc and the gap to the next.</summary>
    public static double LegendWidth(LegendEntry entry) => Lettering.Width(NoteMark.Disc + entry.Name, SmallSize) + 16;
}
