using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Clippings.Notebooks;

/// <summary>One trace of a Plotly figure, of a kind that can be drawn here.</summary>
internal sealed partial class FigureTrace
{
    private static readonly string[] Colours = ["#636efa", "#EF553B", "#00cc96", "#ab63fa", "#FFA15A", "#19d3f3", "#FF6692", "#B6E880", "#FF97FF", "#FECB52"];

    private FigureTrace(JsonObject trace, string kind, int index)
    {
        Kind = kind;
        Name = FigureText.Of(trace["name"]) ?? "";
        IsFlat = FigureText.Of(trace["orientation"]) == "h" || (kind == "histogram" && trace["x"] is null);
        (X, Y) = (Values(trace["x"]), Values(trace["y"]));
        if (kind != "histogram")
        {
            X = X.Count > 0 ? X : Counted(Y.Count);
            Y = Y.Count > 0 ? Y : Counted(X.Count);
        }
        var mode = FigureText.Of(trace["mode"]) ?? (Y.Count < 20 ? "lines+markers" : "lines");
        HasLine = mode.Contains("lines", StringComparison.Ordinal);
        HasDots = mode.Contains("markers", StringComparison.Ordinal) || !HasLine;
        var own = FigureText.Of(trace[HasLine && kind == "scatter" ? "line" : "marker"]?["color"]) ?? FigureText.Of(trace["marker"]?["color"]);
        Colour = own is not null && Safe().IsMatch(own) ? own : Colours[index % Colours.Length];
        Bins = (int?)FigureText.Number(trace[IsFlat ? "nbinsy" : "nbinsx"]);
        BinSize = FigureText.Number((trace[IsFlat ? "ybins" : "xbins"] as JsonObject)?["size"]);
        Share = FigureText.Of(trace["histnorm"]) switch { "percent" => 100, "probability" => 1, _ => null };
    }

    /// <summary><c>bar</c>, <c>scatter</c> or <c>histogram</c>.</summary>
    public string Kind { get; }

    /// <summary>What the legend calls it; empty for nothing.</summary>
    public string Name { get; }

    /// <summary>A colour as SVG writes it.</summary>
    public string Colour { get; }

    /// <summary>True where bars lie.</summary>
    public bool IsFlat { get; }

    /// <summary>What stands along the first axis.</summary>
    public IReadOnlyList<JsonNode?> X { get; }

    /// <summary>What stands along the second axis.</summary>
    public IReadOnlyList<JsonNode?> Y { get; }

    /// <summary>True where a line goes through the points.</summary>
    public bool HasLine { get; }

    /// <summary>True where each point has a dot.</summary>
    public bool HasDots { get; }

    /// <summary>At most how many bins a histogram has; null for as many as suit.</summary>
    public int? Bins { get; }

    /// <summary>How wide a histogram's bins are; null for what suits.</summary>
    public double? BinSize { get; }

    /// <summary>What a histogram's bars come to together; null where they count.</summary>
    public double? Share { get; }

    /// <summary>A trace that can be drawn; null for one of another kind.</summary>
    /// <param name="trace">Its JSON.</param>
    /// <param name="index">Its place in the figure, from 0, which gives it a colour.</param>
    public static FigureTrace? Of(JsonObject trace, int index)
    {
        var kind = KindOf(trace);
        var isAlone = FigureText.Of(trace["xaxis"]) is null or "x" && FigureText.Of(trace["yaxis"]) is null or "y";
        return isAlone && kind is "bar" or "scatter" or "histogram" && trace["x"] is null or JsonArray && trace["y"] is null or JsonArray
            ? new FigureTrace(trace, kind, index)
            : null;
    }

    /// <summary>A trace's kind.</summary>
    public static string KindOf(JsonObject trace) => FigureText.Of(trace["type"]) switch { null or "scattergl" => "scatter", var type => type };

    private static IReadOnlyList<JsonNode?> Values(JsonNode? values) => [.. values as JsonArray ?? []];

    private static IReadOnlyList<JsonNode?> Counted(int count) => [.. Enumerable.Range(0, count).Select(i => (JsonNode)(double)i)];

    [GeneratedRegex(@"^#?[\w(),.% ]+$")]
    private static partial Regex Safe();
}
