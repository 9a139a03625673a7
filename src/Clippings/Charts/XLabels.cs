namespace Clippings;

/// <summary>The labels under a plot: level where there is room for them, and only names of columns slantwise where there is not.</summary>
/// <param name="Labels">The labels that there is room for, cut to it.</param>
/// <param name="IsSlanted">True where they run down slantwise to the left.</param>
/// <param name="Height">What they take, in pixels.</param>
internal sealed record XLabels(IReadOnlyList<AxisLabel> Labels, bool IsSlanted, double Height)
{
    private const double OneLine = 20;
    private const double WidestSlanted = 180;
    private const double Slope = 0.71;
    private const double Gap = 10;
    private const double Edge = 4;
    private const int MostLines = 3;
    private const int MostDays = 8;

    /// <summary>The height that the labels of an axis take at most.</summary>
    public static double Most(Axis axis) => axis switch
    {
        { Kind: AxisKind.Name, IsSequence: false } => (WidestSlanted * Slope) + OneLine,
        { Kind: AxisKind.Day } => OneLine + PlotLayout.TextLine,
        _ => OneLine,
    };

    /// <summary>How far a label reaches out of the area on the right.</summary>
    public static double Overhang(Axis axis) => axis.Kind switch
    {
        AxisKind.Day => 24,
        AxisKind.Number => axis.Ticks.Select(tick => Width(tick.Text) / 2).DefaultIfEmpty().Max(),
        _ => 0,
    };

    /// <summary>The labels of an axis.</summary>
    /// <param name="axis">The horizontal axis.</param>
    /// <param name="left">Where it begins, in pixels of the frame.</param>
    /// <param name="right">Where it ends.</param>
    /// <param name="frame">The width of the frame.</param>
    public static XLabels Of(Axis axis, double left, double right, double frame)
    {
        var unit = (right - left) / (axis.Max - axis.Min);
        if (axis is { Kind: AxisKind.Name, IsSequence: false })
            return OfNames(axis, left, unit);
        var ticks = axis.Ticks;
        if (axis.Kind == AxisKind.Day)
        {
            for (var most = MostDays; most >= 3 && Overlap(ticks); most--)
                ticks = RoundTicks.OfDays((int)axis.Min, (int)axis.Max, most);
        }
        else
        {
            for (var every = 2; ticks.Count > 1 && Overlap(ticks); every++)
                ticks = [.. axis.Ticks.Where((_, i) => i % every == 0)];
        }

        return new([.. ticks.Select(tick => new AxisLabel(tick.At, Lines(axis, tick.Text)))], IsSlanted: false, ticks.Count == 0 ? 4 : axis.Kind == AxisKind.Day ? OneLine + PlotLayout.TextLine : OneLine);

        bool Overlap(IReadOnlyList<Tick> shown)
        {
            var ends = shown.Select(tick => (Tick: tick.At, Half: new AxisLabel(tick.At, Lines(axis, tick.Text)).Width(PlotLayout.SmallSize) / 2))
                .Select(end => (At: Inside(left + ((end.Tick - axis.Min) * unit), end.Half * 2, frame), end.Half)).ToList();
            return ends.Zip(ends.Skip(1)).Any(pair => pair.First.At + pair.First.Half + Gap > pair.Second.At - pair.Second.Half);
        }
    }

    /// <summary>The middle of a label that moves in at an end of the axis rather than over the frame's edge.</summary>
    public static double Inside(double middle, double width, double frame) => Math.Clamp(middle, (width / 2) + Edge, Math.Max((width / 2) + Edge, frame - (width / 2) - Edge));

    /// <summary>The year of a day stands under it.</summary>
    private static IReadOnlyList<string> Lines(Axis axis, string text) =>
        axis.Kind == AxisKind.Day && text.LastIndexOf(' ') is var space and > 0 && text.Length - space == 5 ? [text[..space], text[(space + 1)..]] : [text];

    private static XLabels OfNames(Axis axis, double left, double unit)
    {
        var texts = axis.Ticks.Select(tick => PlainWords.Of(tick.Text)).ToList();
        var lines = texts.Select(text => Lettering.Wrap(text, PlotLayout.SmallSize, unit - 6)).ToList();
        if (texts.TrueForAll(text => text.Length <= ShortLabels.Longest && Lettering.Holds(text, PlotLayout.SmallSize, unit - 6, MostLines)))
            return new([.. axis.Ticks.Zip(lines, (tick, text) => new AxisLabel(tick.At, text))], IsSlanted: false, 5 + (PlotLayout.TextLine * lines.Select(text => text.Count).DefaultIfEmpty(1).Max()));
        // The first one reaches furthest to the left.
        var room = Math.Min(WidestSlanted, ((left + (unit / 2) - Edge) / Slope) - PlotLayout.SmallSize);
        var cut = ShortLabels.Of(texts, text => Width(text) <= room);
        return new([.. axis.Ticks.Zip(cut, (tick, text) => new AxisLabel(tick.At, [text]))], IsSlanted: true, (cut.Max(Width) * Slope) + OneLine);
    }

    private static double Width(string text) => Lettering.Width(text, PlotLayout.SmallSize);
}
