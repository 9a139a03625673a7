using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plotly.NET;

namespace Clippings;

/// <summary>
/// Plotly figures as viewers take them. Plotly.NET writes an 8 KB template into every chart and no configuration, and
/// paints a white page; here the template goes, the page shows through, and the mode bar stays away. The result suits
/// plotly.js 2.28, which Plotly.NET carries, and 3.0, which wants titles as objects.
/// </summary>
internal static class PlotlyJson
{
    public const string MimeType = "application/vnd.plotly.v1+json";

    /// <summary>For texts that don't take the colour of the page (<see cref="PlotlyWords.InkStart"/>): legible on white, and best so on near-black.</summary>
    private const string Ink = "#757575";

    private const string Clear = "rgba(0,0,0,0)";

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// The plot as JSON; positions have six significant digits, which is less than a pixel and the same on every machine. It
    /// is laid out for a narrow column, and <c>layout.meta.wide</c> holds what is otherwise from the width <c>from</c> on, for
    /// pages that know their width.
    /// </summary>
    public static string Of(Plot plot)
    {
        var figure = Figure(plot.ToPlotly(), digits: 6);
        var layout = figure["layout"]!.AsObject();
        var wide = Figure(new PlotlyChart(plot, PlotlyChart.WideWidth).Build(), digits: 6)["layout"]!.AsObject();
        foreach (var same in wide.Where(part => JsonNode.DeepEquals(part.Value, layout[part.Key])).Select(part => part.Key).ToList())
            wide.Remove(same);
        layout["meta"] = new JsonObject { ["wide"] = new JsonObject { ["from"] = (int)PlotlyChart.WideWidth, ["layout"] = wide.DeepClone() } };
        return figure.ToJsonString(Compact);
    }

    /// <summary>The chart as JSON with <c>data</c>, <c>layout</c> and <c>config</c>.</summary>
    public static string Of(GenericChart chart) => Figure(chart, digits: 17).ToJsonString(Compact);

    private static JsonObject Figure(GenericChart chart, int digits)
    {
        var figure = JsonNode.Parse(GenericChart.toFigureJson(chart))!.AsObject();
        var layout = figure["layout"]!.AsObject();
        layout.Remove("template");
        if ((int?)layout["width"] == 600 && (int?)layout["height"] == 600)
            layout.Remove("width"); // Plotly.NET's default, which keeps a chart from filling its place.
        foreach (var part in layout.Select(property => property.Value).OfType<JsonObject>().Append(layout))
            NestTitle(part);
        layout.TryAdd("paper_bgcolor", Clear);
        layout.TryAdd("plot_bgcolor", Clear);
        layout.TryAdd("font", new JsonObject());
        if (layout["font"] is JsonObject font)
            font.TryAdd("color", Ink);
        return new JsonObject
        {
            ["data"] = PlainNumbers.Of(figure["data"], digits),
            ["layout"] = PlainNumbers.Of(layout, digits),
            ["config"] = new JsonObject { ["displayModeBar"] = false, ["responsive"] = true },
        };
    }

    private static void NestTitle(JsonObject part)
    {
        if (part["title"] is JsonValue title)
            part["title"] = new JsonObject { ["text"] = title.DeepClone() };
    }
}
