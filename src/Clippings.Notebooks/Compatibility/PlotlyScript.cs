using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;

namespace Clippings.Notebooks;

/// <summary>
/// Shows charts of packages whose display was made for the retired kernel. They print themselves as a script that draws with
/// plotly.js; the data and layout in it become the form that viewers of notebooks draw themselves, with nothing from a network.
/// </summary>
internal static class PlotlyScript
{
    private static readonly string[] PrintingMethods = ["GetInlineJS", "toChartHTML"];

    /// <summary>Chart types by the assembly they are in; Plotly.NET had its own nested in a module of the same name at first.</summary>
    private static readonly Dictionary<string, string[]> Charts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["XPlot.Plotly"] = ["XPlot.Plotly.PlotlyChart"],
        ["Plotly.NET"] = ["Plotly.NET.GenericChart+GenericChart", "Plotly.NET.GenericChart"],
    };

    /// <summary>True for an assembly with charts.</summary>
    public static bool IsIn(string file) => Charts.ContainsKey(Path.GetFileNameWithoutExtension(file));

    /// <summary>Registers the charts of an assembly; whoever registers a form of them later wins.</summary>
    public static void Register(Assembly assembly)
    {
        if (Charts[assembly.GetName().Name!].Select(name => assembly.GetType(name)).FirstOrDefault(type => type is not null) is not { } chart
            || PrintingMethods.Select(name => Printer(chart, name)).FirstOrDefault(method => method is not null) is not { } print)
            return;
        Formatter.Register(chart, (value, writer) => writer.Write(Figure(Print(print, value))?.ToJsonString() ?? "{}"), FigureForms.PlotlyType);
        Formatter.Register(chart, (value, writer) => writer.Write(Notebooks.Figure.Words(Figure(Print(print, value)) ?? [])), "text/plain");
        // What viewers without plotly.js show is drawn from that one, see FigureForms.
        Formatter.SetPreferredMimeTypesFor(chart, FigureForms.PlotlyType);
    }

    /// <summary>What a script draws; null where it has no data.</summary>
    public static JsonObject? Figure(string script)
    {
        if (Value(script, "var data = ") is not { } data)
            return null;
        var figure = new JsonObject { ["data"] = data, ["layout"] = Value(script, "var layout = ") as JsonObject ?? [] };
        NameTitles(figure);
        return figure;
    }

    /// <summary>A title was a text at first; plotly.js 3 reads it as the text of an object only.</summary>
    private static void NameTitles(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
                NameTitles(item);
        }
        if (node is not JsonObject named)
            return;
        if (named["title"] is JsonValue title && title.GetValueKind() == JsonValueKind.String)
            named["title"] = new JsonObject { ["text"] = title.GetValue<string>() };
        foreach (var (_, value) in named)
            NameTitles(value);
    }

    /// <summary>A chart prints itself, or the module that holds its type does.</summary>
    private static MethodInfo? Printer(Type chart, string name) =>
        chart.GetMethod(name, Type.EmptyTypes) ?? chart.GetMethod(name, [chart]) ?? chart.DeclaringType?.GetMethod(name, [chart]);

    private static string Print(MethodInfo print, object chart) => (string)(print.IsStatic ? print.Invoke(null, [chart]) : print.Invoke(chart, null))!;

    private static JsonNode? Value(string script, string declaration)
    {
        var start = script.IndexOf(declaration, StringComparison.Ordinal);
        if (start < 0)
            return null;
        var bytes = System.Text.Encoding.UTF8.GetBytes(script[(start + declaration.Length)..]);
        var reader = new Utf8JsonReader(bytes, isFinalBlock: true, state: default);
        try
        {
            return JsonNode.Parse(ref reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
