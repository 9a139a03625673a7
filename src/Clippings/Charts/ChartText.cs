using System.Text.Json.Nodes;
using Plotly.NET;

namespace Clippings;

/// <summary>Says in plain text what a Plotly.NET chart holds, for viewers that can't draw it.</summary>
internal static class ChartText
{
    private static readonly string[] ValueArrays = ["x", "y", "values", "z"];

    public static string Of(GenericChart chart)
    {
        var figure = JsonNode.Parse(PlotlyJson.Of(chart))!;
        var title = (string?)figure["layout"]!["title"]?["text"] ?? "Chart";
        return string.Join('\n', figure["data"]!.AsArray().Select(trace => Describe(trace!.AsObject())).Prepend(title));
    }

    private static string Describe(JsonObject trace)
    {
        var name = (string?)trace["name"] is { Length: > 0 } text ? $" “{text}”" : "";
        var count = ValueArrays.Select(axis => (trace[axis] as JsonArray)?.Count ?? 0).Max();
        return $"{(string?)trace["type"] ?? "scatter"}{name}: {count} values";
    }
}
