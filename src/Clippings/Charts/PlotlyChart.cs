using System.Globalization;
using DynamicObj;
using Microsoft.FSharp.Collections;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Clippings;

/// <summary>Builds a plot as a Plotly.NET chart: the marks as traces, the words as annotations, which wrap and never overlap the data.</summary>
internal sealed class PlotlyChart(Plot plot)
{
    /// <summary>Margins are made for a column of text, as notebooks have it; on wider screens the area inside the axes grows.</summary>
    private const double NarrowestWidth = 620;

    private const double DayInMilliseconds = 86_400_000;

    private readonly PlotLayout layout = new(plot, NarrowestWidth, widestLabel: 250, widestNote: 220);

    private double MarginLeft => PlotLayout.Pad + layout.LabelWidth + layout.Left;

    public GenericChart Build()
    {
        var traces = Bars().Concat(Paths()).Concat(Dots(isStroke: true)).Concat(Dots(isStroke: false));
        return GenericChart.setLayout(LayoutOf(), GenericChart.ofTraceObjects(false, ListModule.OfSeq(traces.DefaultIfEmpty(new Trace("scatter")))));
    }

    private static T Set<T>(T target, params (string Name, object Value)[] properties)
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
        yield return Set(
            new Trace("bar"),
            ("orientation", "h"),
            ("base", bars.Select(bar => At(plot.X, bar.From)).ToList()),
            ("x", bars.Select(bar => (bar.To - bar.From) * unit).ToList()),
            ("y", bars.Select(bar => bar.Y).ToList()),
            ("width", bars.Select(bar => bar.Thickness).ToList()),
            ("marker", Set(new Marker(), ("color", Colours(bars)))),
            ("hovertext", bars.Select(bar => PlotlyWords.Escape(bar.Hover)).ToList()),
            ("hoverinfo", "text"),
            ("showlegend", false));
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
        yield return Set(
            new Trace("scatter"),
            ("mode", "markers"),
            ("cliponaxis", false),
            ("x", dots.Select(dot => At(plot.X, dot.X)).ToList()),
            ("y", dots.Select(dot => dot.Y).ToList()),
            ("marker", Set(new Marker(), ("color", Colours(dots)), ("symbol", isStroke ? "line-ns-open" : "circle"), ("size", isStroke ? 16 : 2 * dots[0].Radius))),
            ("hovertext", dots.Select(dot => PlotlyWords.Escape(dot.Hover)).ToList()),
            ("hoverinfo", "text"),
            ("showlegend", false));
    }

    /// <summary>One colour where all marks share it, as thousands of them may.</summary>
    private static object Colours(IReadOnlyList<Mark> marks) =>
        marks.All(mark => mark.Colour == marks[0].Colour) ? marks[0].Colour : marks.Select(mark => mark.Colour).ToList();

    private Layout LayoutOf() => Set(
        new Layout(),
        ("title", Set(new Title(), ("text", string.Join("<br>", layout.TitleLines.Select(line => $"<b>{PlotlyWords.Escape(line)}</b>"))),
            ("font", Set(new Font(), ("size", PlotLayout.TitleSize))),
            ("xref", "container"), ("x", 0), ("xanchor", "left"), ("yref", "container"), ("y", 1), ("yanchor", "top"),
            ("pad", new { l = PlotLayout.Pad, t = PlotLayout.Pad }))),
        ("height", Math.Round(layout.Height)),
        ("margin", new { l = Math.Round(MarginLeft), r = Math.Round(PlotLayout.Pad + layout.Right), t = Math.Round(layout.Top), b = Math.Round(layout.Bottom), pad = 0 }),
        ("font", Set(new Font(), ("family", "system-ui,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif"), ("size", PlotLayout.TextSize))),
        ("xaxis", XAxis()),
        ("yaxis", YAxis()),
        ("annotations", layout.Notes.Select(NoteOf).Concat(Words()).ToList()),
        ("barmode", "overlay"),
        ("hovermode", "closest"),
        ("dragmode", false),
        ("showlegend", false));

    private LinearAxis XAxis()
    {
        var axis = AxisOf(plot.X, layout.XTicks);
        if (plot.X.Kind == AxisKind.Name)
            return Set(axis, ("tickangle", layout.SlantsX ? -45 : 0), ("showgrid", false), ("zeroline", false));
        return plot.X.Kind == AxisKind.Day
            ? Set(axis, ("type", "date"), ("tickangle", 0), ("ticklabeloverflow", "allow"), ("zeroline", false))
            : Set(axis, ("nticks", MostXTicks()), ("tickangle", 0), ("tickformat", ",~r"));
    }

    /// <summary>As many numbers as fit side by side.</summary>
    private int MostXTicks()
    {
        var area = NarrowestWidth - MarginLeft - PlotLayout.Pad - layout.Right;
        var widest = layout.XTicks.Select(tick => Lettering.Width(tick.Text, PlotLayout.SmallSize)).DefaultIfEmpty().Max();
        return Math.Clamp((int)(area / (widest + 12)), 2, 6);
    }

    private LinearAxis YAxis()
    {
        var axis = AxisOf(plot.Y, layout.YTicks);
        return plot.Y.Kind == AxisKind.Name
            // An invisible tick mark keeps the names clear of notes left of the area.
            ? Set(axis, ("range", (object[])[plot.Y.Max, plot.Y.Min]), ("showgrid", false), ("zeroline", false), ("ticks", "outside"), ("ticklen", Math.Round(layout.Left + 7)), ("tickcolor", "rgba(0,0,0,0)"))
            : Set(axis, ("nticks", 6), ("tickformat", ",~r"));
    }

    private LinearAxis AxisOf(Axis axis, IReadOnlyList<Tick> ticks)
    {
        var drawn = Set(
            new LinearAxis(),
            ("range", (object[])[At(axis, axis.Min), At(axis, axis.Max)]),
            ("visible", plot.Marks.Count > 0),
            ("fixedrange", true),
            ("tickfont", Set(new Font(), ("size", axis == plot.X ? PlotLayout.SmallSize : PlotLayout.TextSize))),
            ("gridcolor", "rgba(128,128,128,0.25)"),
            ("zerolinecolor", "rgba(128,128,128,0.8)"));
        // A lane is named once; its other rows have no tick.
        var named = ticks.Where(tick => tick.Text.Length > 0).ToList();
        return axis.Kind == AxisKind.Number
            ? drawn
            : Set(drawn, ("tickvals", named.Select(tick => At(axis, tick.At)).ToList()), ("ticktext", named.Select(tick => PlotlyWords.Escape(tick.Text)).ToList()));
    }

    private Annotation NoteOf(NoteMark note)
    {
        var (anchor, shift) = note.Side switch
        {
            Side.Left => ("right", -NoteMark.Gap),
            Side.Right => ("left", NoteMark.Gap),
            _ => ("center", 0),
        };
        var text = note.Swatch.Length == 0 ? PlotlyWords.Escape(note.Text) : Swatch(note.Swatch) + PlotlyWords.Escape(note.Text);
        var annotation = Set(new Annotation(), ("x", At(plot.X, note.X)), ("y", note.Y), ("text", text), ("xanchor", anchor), ("xshift", shift), ("yanchor", "middle"), ("showarrow", false), ("borderpad", 0));
        return note.Ink.Length == 0 ? annotation : Set(annotation, ("font", Set(new Font(), ("color", note.Ink))));
    }

    /// <summary>Legend, axis titles and caption, placed in pixels from the corners of the area.</summary>
    private IEnumerable<Annotation> Words()
    {
        var above = plot.Y.Title.Length > 0 ? PlotLayout.SmallLine : 0;
        if (plot.Legend.Count > 0)
        {
            var rows = layout.LegendLines.Select(row => string.Join("&nbsp;&nbsp; ", row.Select(entry => Swatch(entry.Colour) + PlotlyWords.Escape(entry.Name))));
            yield return Word(string.Join("<br>", rows), atTop: true, -MarginLeft + PlotLayout.Pad, above + layout.Headroom - 3);
        }

        if (plot.Y.Title.Length > 0)
            yield return Word(PlotlyWords.Escape(plot.Y.Title), atTop: true, -MarginLeft + PlotLayout.Pad, layout.Headroom - 3);
        if (plot.X.Title.Length > 0)
            yield return Word(PlotlyWords.Escape(plot.X.Title), atTop: false, 0, -layout.XLabelHeight);
        if (layout.CaptionLines.Count > 0)
            yield return Word(string.Join("<br>", layout.CaptionLines.Select(PlotlyWords.Escape)), atTop: false, -MarginLeft + PlotLayout.Pad, -layout.XLabelHeight - (plot.X.Title.Length > 0 ? PlotLayout.SmallLine : 0) - 6);
        if (plot.Marks.Count == 0)
            yield return Set(new Annotation(), ("x", 0.5), ("y", 0.5), ("xref", "paper"), ("yref", "paper"), ("text", "No data"), ("showarrow", false));
    }

    private static Annotation Word(string text, bool atTop, double shiftX, double shiftY) => Set(
        new Annotation(),
        ("xref", "paper"), ("x", 0), ("xanchor", "left"), ("xshift", Math.Round(shiftX)),
        ("yref", "paper"), ("y", atTop ? 1 : 0), ("yanchor", atTop ? "bottom" : "top"), ("yshift", Math.Round(shiftY)),
        ("text", text), ("align", "left"), ("showarrow", false), ("borderpad", 0),
        ("font", Set(new Font(), ("size", PlotLayout.SmallSize))));

    private static string Swatch(string colour) => $"<span style=\"color:{colour}\">{NoteMark.Disc}</span>";

    private static object At(Axis axis, double position) => axis.Kind == AxisKind.Day
        ? DateTime.MinValue.AddDays(position).ToString(position % 1 == 0 ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
        : position;
}
