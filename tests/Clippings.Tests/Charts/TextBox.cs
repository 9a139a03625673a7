using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Clippings.Tests;

/// <summary>Where a text of a picture stands, in pixels, and its colour.</summary>
internal sealed partial record TextBox(string Text, double Left, double Top, double Right, double Bottom, string Fill, string Anchor)
{
    /// <summary>The texts of a static picture.</summary>
    public static IReadOnlyList<TextBox> OfSvg(XElement svg) =>
        [.. svg.Descendants().Where(element => element.Name.LocalName == "text").Select(OfText)];

    /// <summary>The texts of a Plotly figure that is as wide as this, without those that plotly.js makes itself.</summary>
    public static IReadOnlyList<TextBox> OfFigure(JsonNode layout, double width)
    {
        double left = Number(layout["margin"]!["l"]), right = width - Number(layout["margin"]!["r"]);
        double top = Number(layout["margin"]!["t"]), bottom = Number(layout["height"]) - Number(layout["margin"]!["b"]);
        var boxes = new List<TextBox>();
        var title = (string)layout["title"]!["text"]!;
        // Plotly sets the first line of several by its foot.
        var rise = title.Contains("<br>", StringComparison.Ordinal) ? 0.9 * PlotLayout.TitleSize : 0;
        Add(title, PlotLayout.TitleSize, Number(layout["title"]!["pad"]!["l"]), Number(layout["title"]!["pad"]!["t"]) - rise, "left", "top");
        foreach (var tick in Texts(layout["yaxis"]!["ticktext"]))
            Add(tick, PlotLayout.TextSize, left - Number(layout["yaxis"]!["ticklen"]), (top + bottom) / 2, "right", "middle");
        foreach (var note in layout["annotations"]!.AsArray())
        {
            var x = (string?)note!["xref"] == "paper" ? left + (Number(note["x"]) * (right - left)) : left + (Share(note["x"]!, layout["xaxis"]!["range"]!) * (right - left));
            var y = (string?)note["yref"] == "paper" ? bottom - (Number(note["y"]) * (bottom - top)) : bottom - (Share(note["y"]!, layout["yaxis"]!["range"]!) * (bottom - top));
            Add((string)note["text"]!, Number(note["font"]?["size"] ?? JsonValue.Create(PlotLayout.TextSize)), x + Number(note["xshift"] ?? JsonValue.Create(0.0)), y - Number(note["yshift"] ?? JsonValue.Create(0.0)), (string?)note["xanchor"] ?? "center", (string?)note["yanchor"] ?? "middle", (string?)note["font"]?["color"] ?? "");
        }

        return boxes;

        void Add(string html, double size, double x, double y, string anchor, string upright, string ink = "")
        {
            var lines = html.Split("<br>").Select(line => System.Net.WebUtility.HtmlDecode(Tag().Replace(line, ""))).ToList();
            var (wide, high) = (lines.Max(line => Lettering.Width(line, size)), lines.Count * 1.3 * size);
            var start = x - (anchor switch { "right" => wide, "center" => wide / 2, _ => 0 });
            var head = y - (upright switch { "bottom" => high, "middle" => high / 2, _ => 0 });
            var fill = ink.Length > 0 ? ink : html.Length == 0 || html.Contains("color:currentColor", StringComparison.Ordinal) ? "currentColor" : "";
            boxes.Add(new(string.Join(' ', lines), start, head, start + wide, head + high, fill, anchor));
        }
    }

    private static TextBox OfText(XElement text)
    {
        var size = (double?)text.Attribute("font-size") ?? PlotLayout.TextSize;
        var bold = text.Attribute("font-weight") is null ? 1 : 1.06;
        double width = Lettering.Width(text.Value, size * bold), x = (double)text.Attribute("x")!, y = (double)text.Attribute("y")!;
        var anchor = (string?)text.Attribute("text-anchor") ?? "start";
        var start = x - (anchor switch { "end" => width, "middle" => width / 2, _ => 0 });
        var fill = (string?)text.Attribute("class") ?? (string)text.Attribute("fill")!;
        // Down to the left at 45 degrees, ending at its point.
        return text.Attribute("transform") is null
            ? new(text.Value, start, y - (size * 0.8), start + width, y + (size * 0.25), fill, anchor)
            : new(text.Value, x - ((width + size) * 0.71), y - size, x + (size * 0.71), y + (width * 0.71), fill, "slanted");
    }

    private static double Share(JsonNode at, JsonNode range) => (Position(at) - Position(range[0]!)) / (Position(range[1]!) - Position(range[0]!));

    private static double Position(JsonNode node) => node.GetValueKind() == System.Text.Json.JsonValueKind.String
        ? DateTime.Parse((string)node!, CultureInfo.InvariantCulture).Ticks
        : Number(node);

    private static double Number(JsonNode? node) => node!.GetValue<double>();

    private static IEnumerable<string> Texts(JsonNode? list) => list is null ? [] : list.AsArray().Select(text => (string)text!);

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
