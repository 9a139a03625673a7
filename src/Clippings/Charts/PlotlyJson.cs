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

    /// <summary>Legible on white and on near-black alike, as the JSON can't know what page it is shown on.</summary>
    private const string Ink = "#7A7A7A";

    private const string Clear = "rgba(0,0,0,0)";

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The plot as JSON; positions have six significant digits, which is less than a pixel and the same on every machine.</summary>
    public static string Of(Plot plot) => Of(plot.ToPlotly(), digits: 6);

    /// <summary>The chart as JSON with <c>data</c>, <c>layout</c> and <c>config</c>.</summary>
    public static string Of(GenericChart chart) => Of(chart, digits: 17);

    private static string Of(GenericChart chart, int digits)
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
        }.ToJsonString(Compact);
    }

    private static void NestTitle(JsonObject part)
    {
        if (part["title"] is JsonValue title)
            part["title"] = new JsonObject { ["text"] = title.DeepClone() };
    }
}
