using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Clippings.Notebooks;

/// <summary>A Plotly figure made fit for a page: it fetches nothing and leads nowhere.</summary>
internal static partial class ChartJson
{
    /// <summary>Names under which plotly.js looks for something to fetch.</summary>
    private static readonly HashSet<string> Sources = new(StringComparer.OrdinalIgnoreCase)
        { "images", "source", "geojson", "tiles", "style", "url", "href", "sprite", "glyphs", "accesstoken", "topojsonURL", "plotlyServerURL", "config", "frames", "template" };

    /// <summary>The figure for the page's script; null where it can't be drawn without a network, as maps can't, or is none.</summary>
    public static JsonObject? Of(MimeBundle bundle)
    {
        if (bundle.Data[MimeTypes.Plotly] is not JsonObject { } figure || figure["data"] is not JsonArray traces || traces.Any(IsMap))
            return null;
        var layout = figure["layout"] as JsonObject ?? [];
        return new JsonObject
        {
            ["data"] = new JsonArray([.. traces.OfType<JsonObject>().Select(Local)]),
            ["layout"] = new JsonObject(layout.Where(part => !MapName().IsMatch(part.Key)).Select(part => KeyValuePair.Create(part.Key, Named(part.Key, part.Value)))),
        };
    }

    /// <summary>What drawing the figure of an output asks of the page.</summary>
    public static PageScripts ScriptsOf(MimeBundle bundle) => Of(bundle) is not { } figure ? PageScripts.None
        : figure["data"]!.AsArray().Any(trace => Graphics().IsMatch(TypeOf(trace))) ? PageScripts.Graphics
        : PageScripts.Charts;

    private static JsonNode? Local(JsonNode? node) => node switch
    {
        JsonObject part => new JsonObject(part.Select(property => KeyValuePair.Create(property.Key, Named(property.Key, property.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Local)]),
        JsonValue value when value.TryGetValue<string>(out var text) => Anchor().Replace(text, ""),
        null => null,
        _ => node.DeepClone(),
    };

    // A figure's own words may be addresses, of outlets say, and are only words; what is fetched has a name that says so.
    private static JsonNode? Named(string name, JsonNode? value) =>
        Sources.Contains(name) && !IsData(value) ? null : Local(value);

    // Sankey diagrams number their nodes under the same names, which is no address.
    private static bool IsData(JsonNode? value) => value switch
    {
        JsonValue one when one.TryGetValue<string>(out var text) => text.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase),
        JsonValue => true,
        JsonArray list => list.All(item => item is JsonValue value && !value.TryGetValue<string>(out _)),
        _ => false,
    };

    private static bool IsMap(JsonNode? trace) => MapName().IsMatch(TypeOf(trace)) || trace is JsonObject part && (part.ContainsKey("geo") || part.ContainsKey("subplot") && (string?)Text(part["subplot"]) is { } plot && MapName().IsMatch(plot));

    private static string TypeOf(JsonNode? trace) => trace is JsonObject part ? Text(part["type"]) : "";

    private static string Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    [GeneratedRegex(@"^(geo|mapbox|map)\d*$|geo$|mapbox$|^choropleth|(?<!heat|tree)map$", RegexOptions.IgnoreCase)]
    private static partial Regex MapName();

    [GeneratedRegex("gl$|3d$|^(surface|isosurface|volume|cone|streamtube|splom|parcoords)$", RegexOptions.IgnoreCase)]
    private static partial Regex Graphics();

    [GeneratedRegex(@"</?\s*a(\s[^>]*)?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Anchor();
}
