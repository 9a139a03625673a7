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

    public PlotLayout(Plot plot, double width, double widestLabel, double widestNote)
    {
        Notes = [.. plot.Marks.OfType<NoteMark>().Where(note => note.Text.Length > 0).Select(note => note with { Text = Lettering.Fit(note.Text, TextSize, widestNote) })];
        var room = width - (2 * Pad);
        TitleLines = Lettering.Wrap(plot.Title, TitleSize * 1.06, room);
        CaptionLines = Lettering.Wrap(plot.Caption, SmallSize, room);
        LegendLines = Rows(plot.Legend, room);
        YTicks = [.. plot.Y.Ticks.Select(tick => tick with { Text = Lettering.Fit(tick.Text, TextSize, widestLabel) })];
        XTicks = [.. plot.X.Ticks.Select(tick => tick with { Text = Lettering.Fit(tick.Text, SmallSize, widestLabel) })];
        LabelWidth = Widest(YTicks, TextSize) + (YTicks.Count > 0 ? 11 : 0);
        var area = room - LabelWidth;
        Right = NeededRight(plot.X, area);
        Left = NeededLeft(plot.X, area - Right);
        var step = Step(plot.X) * (area - Right - Left);
        var widest = Widest(XTicks, SmallSize);
        SlantsX = plot.X.Kind == AxisKind.Name && widest > step;
        // The first label of an axis may reach out to the left, and is the one with the year.
        if (plot.X.Kind == AxisKind.Day && Widest([.. XTicks.Skip(1)], SmallSize) + 10 is var needed && needed > step)
            XTicks = RoundTicks.Thin(XTicks, (int)Math.Ceiling(needed / step));
        XLabelHeight = XTicks.Count == 0 ? 4 : SlantsX ? (widest * 0.71) + 20 : 20;
        Headroom = plot.Y.Kind == AxisKind.Number ? 12 : 6;
        Top = Pad + (TitleLines.Count * TitleLine) + (LegendLines.Count * SmallLine) + (plot.Y.Title.Length > 0 ? SmallLine : 0) + Headroom;
        Bottom = XLabelHeight + (plot.X.Title.Length > 0 ? SmallLine : 0) + (CaptionLines.Count > 0 ? (CaptionLines.Count * SmallLine) + 8 : 0) + Pad;
        Height = Top + plot.Height + Bottom;
    }

    public IReadOnlyList<string> TitleLines { get; }

    public IReadOnlyList<string> CaptionLines { get; }

    public IReadOnlyList<IReadOnlyList<LegendEntry>> LegendLines { get; }

    /// <summary>The labels that there is room for, cut to it.</summary>
    public IReadOnlyList<Tick> XTicks { get; }

    public IReadOnlyList<Tick> YTicks { get; }

    /// <summary>The texts beside marks, cut to the room there is.</summary>
    public IReadOnlyList<NoteMark> Notes { get; }

    /// <summary>The gap between the words above the area and the area, which the topmost number of an axis reaches into.</summary>
    public double Headroom { get; }

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
    private double NeededRight(Axis x, double area) =>
        Math.Min(area * 0.5, Notes
            .Where(note => note.Side == Side.Right && Share(x, note) > 0)
            .Select(note => area - ((area - note.Room(TextSize)) / Share(x, note)))
            .Append(x.Kind == AxisKind.Day ? 12 : 0).Max());

    private double NeededLeft(Axis x, double area) =>
        Math.Min(area * 0.5, Notes
            .Where(note => note.Side == Side.Left && Share(x, note) < 1)
            .Select(note => (note.Room(TextSize) - (Share(x, note) * area)) / (1 - Share(x, note)))
            .Append(0).Max());

    /// <summary>The distance between two ticks, as a share of the axis.</summary>
    private static double Step(Axis x) => x.Ticks.Count < 2 ? 1 : (x.Ticks[1].At - x.Ticks[0].At) / (x.Max - x.Min);

    private static double Share(Axis x, NoteMark note) => (note.X - x.Min) / (x.Max - x.Min);

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

    private static double Widest(IReadOnlyList<Tick> ticks, double size) =>
        ticks.Select(tick => Lettering.Width(tick.Text, size)).DefaultIfEmpty().Max();

    /// <summary>The width of an entry with its disc and the gap to the next.</summary>
    public static double LegendWidth(LegendEntry entry) => Lettering.Width(NoteMark.Disc + entry.Name, SmallSize) + 16;
}
