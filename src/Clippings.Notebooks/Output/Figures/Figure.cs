using System.Text.Json.Nodes;

namespace Clippings.Notebooks;

/// <summary>A Plotly figure as far as it can be drawn without plotly.js: bars, lines, dots and histograms on one pair of axes.</summary>
internal sealed class Figure
{
    private const int MostPoints = 2_000;
    private const double BarShare = 0.8;

    private readonly List<FigureSeries> series = [];
    private readonly string barMode;

    private Figure(JsonObject? layout, List<FigureTrace> traces, IReadOnlyList<string> leftOut)
    {
        LeftOut = leftOut;
        Title = FigureText.TitleOf(layout);
        barMode = FigureText.Of(layout?["barmode"]) ?? "group";
        X = new FigureAxis(layout?["xaxis"] as JsonObject, traces.SelectMany(trace => trace.X));
        Y = new FigureAxis(layout?["yaxis"] as JsonObject, traces.SelectMany(trace => trace.Y));
        Step = (int)Math.Ceiling(traces.Where(trace => trace.Kind == "scatter").Sum(trace => trace.X.Count) / (double)MostPoints);
        var bars = traces.Where(trace => trace.Kind == "bar").ToList();
        var counts = traces.Where(trace => trace.Kind == "histogram").ToList();
        var columns = bars.Select(trace => (trace, Columns(trace))).Concat(FigureBins.Of(counts, X, Y)).ToList();
        series.AddRange(Bars(columns));
        series.AddRange(traces.Where(trace => trace.Kind == "scatter").Select(Points));
        var flat = columns.Any(column => column.Item1.IsFlat);
        X.Fit([.. series.SelectMany(one => one.Bars.SelectMany(bar => new[] { bar.X1, bar.X2 }).Concat(one.Points.OfType<(double X, double Y)>().Select(point => point.X)))], flat);
        Y.Fit([.. series.SelectMany(one => one.Bars.SelectMany(bar => new[] { bar.Y1, bar.Y2 }).Concat(one.Points.OfType<(double X, double Y)>().Select(point => point.Y)))], columns.Count > 0 && !flat);
    }

    /// <summary>What stands above it; empty for nothing.</summary>
    public string Title { get; }

    /// <summary>The axis from left to right.</summary>
    public FigureAxis X { get; }

    /// <summary>The axis from bottom to top.</summary>
    public FigureAxis Y { get; }

    /// <summary>What is drawn.</summary>
    public IReadOnlyList<FigureSeries> Series => series;

    /// <summary>The kinds of traces that are not.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    /// <summary>1, or every how manieth point is drawn.</summary>
    public int Step { get; }

    /// <summary>The figure of some JSON; null where nothing of it can be drawn.</summary>
    public static Figure? Of(JsonObject figure)
    {
        if (figure["data"] is not JsonArray data)
            return null;
        var shown = data.OfType<JsonObject>().Where(trace => trace["visible"] is not JsonValue visible || visible.ToString() == "true").ToList();
        var traces = shown.Select(FigureTrace.Of).OfType<FigureTrace>().ToList();
        var leftOut = shown.Where((trace, index) => FigureTrace.Of(trace, index) is null).Select(FigureTrace.KindOf).Distinct(StringComparer.Ordinal).ToList();
        return traces.Count == 0 ? null : new Figure(figure["layout"] as JsonObject, traces, leftOut);
    }

    /// <summary>What a figure is, in words: its title, and its kinds of traces.</summary>
    public static string Words(JsonObject figure)
    {
        var kinds = (figure["data"] as JsonArray ?? []).OfType<JsonObject>().Select(FigureTrace.KindOf).Distinct(StringComparer.Ordinal).ToList();
        var title = FigureText.TitleOf(figure["layout"] as JsonObject);
        return $"Plotly chart{(title.Length > 0 ? $": {title}" : "")}{(kinds.Count > 0 ? $" ({string.Join(", ", kinds)})" : "")}";
    }

    private List<(double Along, double Value)> Columns(FigureTrace trace)
    {
        var (along, measure) = trace.IsFlat ? (Y, X) : (X, Y);
        var places = (trace.IsFlat ? trace.Y : trace.X).Select(along.At);
        var values = (trace.IsFlat ? trace.X : trace.Y).Select(measure.At);
        return [.. places.Zip(values).Where(pair => pair is { First: not null, Second: not null }).Select(pair => (pair.First!.Value, pair.Second!.Value))];
    }

    private IEnumerable<FigureSeries> Bars(List<(FigureTrace Trace, List<(double Along, double Value)> Columns)> columns)
    {
        var places = columns.SelectMany(column => column.Columns.Select(bar => bar.Along)).Distinct().Order().ToList();
        var gap = places.Count > 1 ? places.Zip(places.Skip(1), (a, b) => b - a).Min() : 1;
        var (isStack, isOver) = (barMode is "stack" or "relative", barMode == "overlay");
        var isCount = columns.All(column => column.Trace.Kind == "histogram");
        var room = gap * (isCount && columns.Count == 1 ? 0.96 : BarShare);
        var width = isStack || isOver ? room : room / Math.Max(1, columns.Count);
        var tops = new Dictionary<(double Along, bool IsUp), double>();
        foreach (var (index, (trace, bars)) in columns.Index())
        {
            var corners = new List<(double, double, double, double)>();
            foreach (var (along, value) in bars)
            {
                var left = along - (room / 2) + (isStack || isOver ? 0 : index * width);
                var from = isStack ? tops.GetValueOrDefault((along, value >= 0)) : 0;
                tops[(along, value >= 0)] = from + value;
                corners.Add(trace.IsFlat ? (from, left, from + value, left + width) : (left, from, left + width, from + value));
            }
            yield return new FigureSeries(trace.Name, trace.Colour, corners, [], false, false);
        }
    }

    private FigureSeries Points(FigureTrace trace)
    {
        var points = trace.X.Zip(trace.Y, (x, y) => X.At(x) is { } left && Y.At(y) is { } up ? ((double, double)?)(left, up) : null);
        return new FigureSeries(trace.Name, trace.Colour, [], [.. points.Where((_, index) => index % Math.Max(1, Step) == 0)], trace.HasLine, trace.HasDots);
    }
}
