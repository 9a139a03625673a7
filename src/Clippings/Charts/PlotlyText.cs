using Plotly.NET;
using Plotly.NET.LayoutObjects;
using static Clippings.PlotlyChart;

namespace Clippings;

/// <summary>The words around a plot's area as annotations of a Plotly chart, placed in pixels from the corners of the area.</summary>
internal sealed class PlotlyText(Plot plot, PlotLayout layout)
{
    private const double Lift = 3;

    private double FrameLeft => PlotLayout.Pad - layout.AreaLeft;

    /// <summary>Legend, titles of the axes and caption; and where there are no data, that.</summary>
    public IEnumerable<Annotation> Annotations()
    {
        var above = layout.Headroom - Lift;
        if (plot.Legend.Count > 0)
        {
            var rows = layout.LegendLines.Select(row => string.Join("&nbsp;&nbsp; ", row.Select(entry => PlotlyWords.Swatch(entry.Colour) + PlotlyWords.InInk(PlotlyWords.Escape(entry.Name)))));
            yield return Word(string.Join("<br>", rows), atTop: true, FrameLeft, above + (layout.YTitle.Count * PlotLayout.SmallLine));
        }

        if (layout.YTitle.Count > 0)
            yield return Word(Lines(layout.YTitle), atTop: true, FrameLeft, above);
        if (layout.XTitle.Count > 0)
        {
            // Under the area, unless it is too long for what is right of its beginning.
            var widest = layout.XTitle.Max(line => Lettering.Width(line, PlotLayout.SmallSize));
            yield return Word(Lines(layout.XTitle), atTop: false, Math.Max(FrameLeft, Math.Min(0, layout.Width - PlotLayout.Pad - layout.AreaLeft - widest)), -layout.XNames.Height);
        }

        if (layout.CaptionLines.Count > 0)
            yield return Word(Lines(layout.CaptionLines), atTop: false, FrameLeft, -layout.XNames.Height - (layout.XTitle.Count * PlotLayout.SmallLine) - (2 * Lift));
        if (plot.Marks.Count == 0)
            yield return Set(new Annotation(), ("x", 0.5), ("y", 0.5), ("xref", "paper"), ("yref", "paper"), ("text", PlotlyWords.InInk("No data")), ("showarrow", false));
    }

    private static string Lines(IEnumerable<string> lines) => PlotlyWords.InInk(string.Join("<br>", lines.Select(PlotlyWords.Escape)));

    private static Annotation Word(string text, bool atTop, double shiftX, double shiftY) => Set(
        new Annotation(),
        ("xref", "paper"), ("x", 0), ("xanchor", "left"), ("xshift", Math.Round(shiftX)),
        ("yref", "paper"), ("y", atTop ? 1 : 0), ("yanchor", atTop ? "bottom" : "top"), ("yshift", Math.Round(shiftY)),
        ("text", text), ("align", "left"), ("showarrow", false), ("borderpad", 0),
        ("font", Set(new Font(), ("size", PlotLayout.SmallSize))));
}
