using System.Globalization;
using DynamicObj;
using Microsoft.FSharp.Collections;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Clippings;

/// <summary>
/// Builds a plot as a Plotly.NET chart: the marks as traces, the words as annotations. Plotly breaks no lines and keeps its
/// margins, so a chart is set for a width, and has room at any that is greater.
/// </summary>
/// <param name="plot">The plot.</param>
/// <param name="width">The width in pixels.</param>
internal sealed class PlotlyChart(Plot plot, double width)
{
    /// <summary>A page's column on a phone.</summary>
    public const double NarrowestWidth = 330;

    /// <summary>A page's column elsewhere.</summary>
    public const double WideWidth = 680;

    private const double DayInMilliseconds = 86_400_000;
    private const int MostNamedDays = 8;

    /// <summary>What "25 Sep" takes with a gap, in pixels.</summary>
    private const double WidestDay = 50;

    private readonly PlotLayout layout = new(plot, width);

    public GenericChart Build()
    {
        var traces = Bars().Concat(Paths()).Concat(Dots(isStroke: true)).Concat(Dots(isStroke: false));
        return GenericChart.setLayout(LayoutOf(), GenericChart.ofTraceObjects(false, ListModule.OfSeq(traces.DefaultIfEmpty(new Trace("scatter")))));
    }

    internal static T Set<T>(T target, params (string Name, object Value)[] properties)
        where T : DynamicObj.DynamicObj
    {
        foreach (var (name, value) in properties)
            target.SetProperty(name, value);
        return target;
    }

    private IEnumerable<Trace> Bars()
    {
        // From the last row up, as the axis counts.
        var bars = plot.Marks.OfType<BarMark>().Reverse().ToList();
        if (bars.Count == 0)
            yield break;
        var unit = plot.X.Kind == AxisKind.Day ? DayInMilliseconds : 1;
        yield return Linked(bars, Set(
            new Trace("bar"),
            ("orientation", "h"),
            ("base", bars.Select(bar => At(plot.X, bar.From)).ToList()),
            ("x", bars.Select(bar => (bar.To - bar.From) * unit).ToList()),
            ("y", bars.Select(bar => bar.Y).ToList()),
            ("width", bars.Select(bar => bar.Thickness).ToList()),
            ("marker", Set(new Marker(), ("color", Colours(bars)))),
            ("hovertext", bars.Select(bar => PlotlyWords.Escape(bar.Hover)).ToList()),
            ("hoverinfo", "text"),
            ("showlegend", false)));
    }

    private IEnumerable<Trace> Paths() => plot.Marks.OfType<PathMark>().Select(path => Set(
        new Trace("scatter"),
        ("mode", "lines"),
        ("cliponaxis", false),
        ("x", path.Points.Select(point => At(plot.X, point.X)).ToList()),
        ("y", path.Points.Select(point => point.Y).ToList()),
        ("line", Set(new Plotly.NET.Line(), ("color", path.Colour), ("width", path.Width), ("shape", path.IsStep ? "hv" : "linear"))),
        ("hoverinfo", "skip"),
        ("showlegend", false)));

    private IEnumerable<Trace> Dots(bool isStroke)
    {
        var dots = plot.Marks.OfType<DotMark>().Where(dot => dot.Radius == DotMark.Stroke == isStroke).ToList();
        if (dots.Count == 0)
            yield break;
        yield return Linked(dots, Set(
            new Trace("scatter"),
            ("mode", "markers"),
            ("cliponaxis", false),
            ("x", dots.Select(dot => At(plot.X, dot.X)).ToList()),
            ("y", dots.Select(dot => dot.Y).ToList()),
            ("marker", Set(new Marker(), ("color", Colours(dots)), ("symbol", isStroke ? "line-ns-open" : "circle"), ("size", isStroke ? 16 : 2 * dots[0].Radius))),
            ("hovertext", dots.Select(dot => PlotlyWords.Escape(dot.Hover)).ToList()),
            ("hoverinfo", "text"),
            ("showlegend", false)));
    }

    /// <summary>Passages go with their marks, for pages that make links of them.</summary>
    private static Trace Linked(IReadOnlyList<Mark> marks, Trace trace) => marks.Any(mark => mark.Passage.Length > 0)
        ? Set(trace, ("customdata", marks.Select(mark => mark.Passage).ToList()))
        : trace;

    /// <summary>One colour where all marks share it, as thousands of them may.</summary>
    private static object Colours(IReadOnlyList<Mark> marks) =>
        marks.All(mark => mark.Colour == marks[0].Colour) ? marks[0].Colour : marks.Select(mark => mark.Colour).ToList();

    private Layout LayoutOf() => Set(
        new Layout(),
        ("title", Set(new Title(), ("text", PlotlyWords.InInk(string.Join("<br>", layout.TitleLines.Select(line => $"<b>{PlotlyWords.Escape(line)}</b>")))),
            ("font", Set(new Font(), ("size", PlotLayout.TitleSize))),
            ("xref", "container"), ("x", 0), ("xanchor", "left"), ("yref", "container"), ("y", 1), ("yanchor", "top"),
            // Plotly sets the first line of several by its foot, and one alone by the top of its capitals.
            ("pad", new { l = PlotLayout.Pad, t = PlotLayout.Pad + (layout.TitleLines.Count > 1 ? Math.Round(0.7 * PlotLayout.TitleSize) : 0) }))),
        ("height", Math.Round(layout.Height)),
        ("margin", new { l = Math.Round(layout.AreaLeft), r = Math.Round(PlotLayout.Pad + layout.Right), t = Math.Round(layout.Top), b = Math.Round(layout.Bottom), pad = 0 }),
        ("font", Set(new Font(), ("family", "system-ui,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif"), ("size", PlotLayout.TextSize))),
        ("xaxis", XAxis()),
        ("yaxis", YAxis()),
        ("annotations", layout.Notes.Select(NoteOf).Concat(new PlotlyText(plot, layout).Annotations()).ToList()),
        ("barmode", "overlay"),
        ("hovermode", "closest"),
        ("dragmode", false),
        ("showlegend", false));

    private LinearAxis XAxis() => plot.X.Kind switch
    {
        AxisKind.Name => Set(Named(AxisOf(plot.X), plot.X, layout.XNames.Labels), ("tickangle", layout.XNames.IsSlanted ? -45 : 0), ("showgrid", false), ("zeroline", false)),
        // An invisible tick mark keeps the first day clear of the number at the corner.
        AxisKind.Day => Set(Dated(AxisOf(plot.X)), ("type", "date"), ("tickangle", 0), ("ticklabeloverflow", "allow"), ("zeroline", false), ("ticks", "outside"), ("ticklen", 3), ("tickcolor", "rgba(0,0,0,0)")),
        _ => Set(Counted(AxisOf(plot.X)), ("nticks", MostXTicks()), ("tickangle", 0)),
    };

    /// <summary>As many numbers as fit side by side.</summary>
    private int MostXTicks()
    {
        var widest = plot.X.Ticks.Select(tick => Lettering.Width(tick.Text, PlotLayout.SmallSize)).DefaultIfEmpty().Max();
        return Math.Clamp((int)((layout.AreaRight - layout.AreaLeft) / (widest + 12)), 2, 6);
    }

    /// <summary>As many days as fit side by side.</summary>
    private int MostDayTicks() => Math.Clamp((int)((layout.AreaRight - layout.AreaLeft) / WidestDay), 2, MostNamedDays);

    private LinearAxis YAxis() => plot.Y.Kind == AxisKind.Name
        // An invisible tick mark keeps the names clear of notes left of the area.
        ? Set(Named(AxisOf(plot.Y), plot.Y, layout.YLabels), ("range", (object[])[plot.Y.Max, plot.Y.Min]), ("showgrid", false), ("zeroline", false), ("ticks", "outside"), ("ticklen", Math.Round(layout.Left + 7)), ("tickcolor", "rgba(0,0,0,0)"))
        : Set(Counted(AxisOf(plot.Y)), ("nticks", 6));

    private LinearAxis AxisOf(Axis axis) => Set(
        new LinearAxis(),
        ("range", (object[])[At(axis, axis.Min), At(axis, axis.Max)]),
        ("visible", plot.Marks.Count > 0),
        ("fixedrange", true),
        ("tickfont", Set(new Font(), ("size", axis == plot.X ? PlotLayout.SmallSize : PlotLayout.TextSize))),
        ("gridcolor", "rgba(128,128,128,0.25)"),
        ("zerolinecolor", "rgba(128,128,128,0.8)"));

    /// <summary>A lane is named once; its other rows have no tick.</summary>
    private static LinearAxis Named(LinearAxis drawn, Axis axis, IEnumerable<AxisLabel> labels)
    {
        var named = labels.Where(label => label.Lines.Count > 0).ToList();
        return Set(drawn, ("tickvals", named.Select(label => At(axis, label.At)).ToList()), ("ticktext", named.Select(label => PlotlyWords.InInk(string.Join("<br>", label.Lines.Select(PlotlyWords.Escape)))).ToList()));
    }

    /// <summary>Few days are named one by one; of many, the chart chooses by its width, and prints the year where it is new.</summary>
    private LinearAxis Dated(LinearAxis drawn) => plot.X.Max - plot.X.Min < MostNamedDays
        ? Named(drawn, plot.X, layout.XNames.Labels)
        : Set(InInk(drawn), ("nticks", MostDayTicks()), ("tickformatstops", (object[])[new { dtickrange = (string?[])[null, "M1"], value = "%-d %b\n%Y" }, new { dtickrange = (string?[])["M1", "M12"], value = "%b\n%Y" }, new { dtickrange = (string?[])["M12", null], value = "%Y" }]));

    private static LinearAxis Counted(LinearAxis drawn) => Set(InInk(drawn), ("tickformat", ",~r"));

    private static LinearAxis InInk(LinearAxis drawn) => Set(drawn, ("tickprefix", PlotlyWords.InkStart), ("ticksuffix", PlotlyWords.InkEnd));

    private Annotation NoteOf(NoteMark note)
    {
        var (anchor, shift) = note.Side switch
        {
            Side.Left => ("right", -NoteMark.Gap),
            Side.Right => ("left", NoteMark.Gap),
            _ => ("center", 0),
        };
        var words = note.Ink.Length > 0 ? PlotlyWords.Escape(note.Text) : PlotlyWords.InInk(PlotlyWords.Escape(note.Text));
        var text = note.Swatch.Length == 0 ? words : PlotlyWords.Swatch(note.Swatch) + words;
        var annotation = Set(new Annotation(), ("x", At(plot.X, note.X)), ("y", note.Y), ("text", text), ("xanchor", anchor), ("xshift", shift), ("yanchor", "middle"), ("showarrow", false), ("borderpad", 0));
        return note.Ink.Length == 0 ? annotation : Set(annotation, ("font", Set(new Font(), ("color", note.Ink))));
    }

    private static object At(Axis axis, double position) => axis.Kind == AxisKind.Day
        ? DateTime.MinValue.AddDays(position).ToString(position % 1 == 0 ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
        : position;
}
