using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Clippings.Notebooks;

/// <summary>Adds to a Plotly figure what viewers without plotly.js show, and makes it legible on light and dark pages.</summary>
internal static class FigureForms
{
    /// <summary>The type that viewers draw themselves.</summary>
    public const string PlotlyType = "application/vnd.plotly.v1+json";

    private const string Html = "text/html";
    private const string Svg = "image/svg+xml";
    private const string PlainText = "text/plain";

    /// <summary>Between white and the black of dark pages.</summary>
    private const string Ink = "#808080";
    private const string Grid = "rgba(128,128,128,0.25)";
    private const string Clear = "rgba(0,0,0,0)";

    /// <summary>Completes a bundle that holds a figure and no picture of it; any other stays as it is.</summary>
    public static void Complete(JsonObject data)
    {
        if (data[PlotlyType] is not JsonObject figure || figure["data"] is not JsonArray || data.Any(form => form.Key is Html || form.Key.StartsWith("image/", StringComparison.Ordinal)))
            return;
        var words = data[PlainText]?.DeepClone() ?? Figure.Words(figure);
        data.Remove(PlainText);
        if (Figure.Of(figure) is { } drawn)
        {
            var picture = FigureSvg.Of(drawn);
            // In an image element, as some viewers clean the elements out of an SVG that stands in the page.
            data[Html] = $"<img alt=\"{WebUtility.HtmlEncode(FigureSvg.Alt(drawn))}\" style=\"max-width:100%\" src=\"data:{Svg};base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(picture))}\">";
            data[Svg] = picture;
        }
        else
        {
            words = $"{words}\nA chart of this kind is drawn by viewers that know Plotly, such as JupyterLab and VS Code.";
        }
        data[PlainText] = words;
        Theme(figure);
    }

    /// <summary>Plotly's own page is white, and so is its grid on any other.</summary>
    private static void Theme(JsonObject figure)
    {
        if (figure["layout"] is not JsonObject layout)
            figure["layout"] = layout = [];
        if (IsDark(layout["template"] as JsonObject))
            return;
        layout.Remove("template");
        // What Plotly.NET gives every chart, and what keeps it from filling its place.
        if (FigureText.Number(layout["width"]) == 600 && FigureText.Number(layout["height"]) == 600)
            layout.Remove("width");
        layout.TryAdd("paper_bgcolor", Clear);
        layout.TryAdd("plot_bgcolor", Clear);
        Part(layout, "font")?.TryAdd("color", Ink);
        foreach (var name in layout.Select(part => part.Key).Where(IsAxis).Union(["xaxis", "yaxis"]).ToList())
        {
            if (Part(layout, name) is not { } axis)
                continue;
            axis.TryAdd("gridcolor", Grid);
            axis.TryAdd("zerolinecolor", Ink);
            axis.TryAdd("linecolor", Ink);
        }
    }

    private static bool IsAxis(string name) => name.StartsWith("xaxis", StringComparison.Ordinal) || name.StartsWith("yaxis", StringComparison.Ordinal);

    /// <summary>A part of the layout, made where it is missing; null where something else is in its place.</summary>
    private static JsonObject? Part(JsonObject layout, string name)
    {
        if (layout[name] is null)
            layout[name] = new JsonObject();
        return layout[name] as JsonObject;
    }

    /// <summary>A template with a page of its own that isn't white is someone's choice.</summary>
    private static bool IsDark(JsonObject? template) =>
        FigureText.Of((template?["layout"] as JsonObject)?["paper_bgcolor"]) is { } page
        && page.Replace(" ", "", StringComparison.Ordinal) is not ("white" or "#fff" or "#ffffff" or "rgb(255,255,255)" or "rgba(255,255,255,1.0)" or "rgba(255,255,255,1)");
}
