using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Clippings;

/// <summary>
/// Draws a plot as SVG: text as text, a title and a description for screen readers, no scripts and no links. Colours are
/// plain attributes on an opaque card, which any viewer shows; a style sheet swaps card and ink where the reader prefers dark.
/// </summary>
/// <remarks>
/// Ours rather than OxyPlot's exporter, which measures text short and clips labels, repeats its ids from picture to
/// picture, has no title or description, and writes colours that can't follow the reader's theme.
/// </remarks>
internal sealed class SvgPicture
{
    /// <summary>The width of a page's column, in pixels.</summary>
    public const double PageWidth = 720;

    /// <summary>A narrower picture has no room for labels beside its marks.</summary>
    public const double Narrowest = 320;

    private const double TextSize = PlotLayout.TextSize;

    private const string Dark =
        "@media (prefers-color-scheme:dark){.clippings-card{fill:#161b22}.clippings-ink{fill:#e6edf3}.clippings-muted{fill:#9da7b3}.clippings-grid{stroke:#343b44}.clippings-zero{stroke:#9da7b3}}";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly Plot plot;
    private readonly PlotLayout layout;
    public SvgPicture(Plot plot, double width)
    {
        this.plot = plot;
        layout = new PlotLayout(plot, width);
    }

    private double AreaBottom => layout.Top + layout.AreaHeight;

    public override string ToString()
    {
        var drawing = new SvgMarks(X, Y);
        XElement[] body = [Card(), .. Headings(), .. plot.Marks.Count == 0 ? [NoData()] : Grid().Concat(drawing.Draw([.. plot.Marks.Where(mark => mark is not NoteMark), .. layout.Notes])), .. Caption()];
        // The id comes from the content, so that pictures on one page differ and the same picture stays the same.
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plot.Alt + string.Concat(body.Select(part => part.ToString())))))[..10];
        var svg = Element(
            "svg",
            ("viewBox", $"0 0 {N(layout.Width)} {N(layout.Height)}"),
            ("width", N(layout.Width)),
            ("height", N(layout.Height)),
            ("role", "img"),
            ("aria-labelledby", $"title-{id} text-{id}"),
            ("style", "max-width:100%;height:auto"),
            ("font-family", "system-ui,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif"),
            ("font-size", N(TextSize)));
        svg.Add(
            new XElement(Svg + "title", new XAttribute("id", $"title-{id}"), plot.Title.Length > 0 ? PlainWords.Of(plot.Title) : plot.Form),
            new XElement(Svg + "desc", new XAttribute("id", $"text-{id}"), PlainWords.Of($"{plot.Alt} {plot.Caption}".TrimEnd())),
            new XElement(Svg + "style", Dark),
            body);
        return svg.ToString().ReplaceLineEndings("\n");
    }

    internal static XElement Element(string name, params (string Name, string Value)[] attributes) =>
        new(Svg + name, attributes.Where(attribute => attribute.Value.Length > 0).Select(attribute => new XAttribute(attribute.Name, attribute.Value)));

    internal static XElement Text(string text, double x, double y, string anchor = "start", double size = TextSize, bool muted = false)
    {
        var element = Element(
            "text", ("x", N(x)), ("y", N(y)), ("text-anchor", anchor == "start" ? "" : anchor), ("font-size", size == TextSize ? "" : N(size)),
            ("class", muted ? "clippings-muted" : "clippings-ink"), ("fill", muted ? "#59636e" : "#1f2328"));
        element.Value = PlainWords.Of(text);
        return element;
    }

    /// <summary>A number as SVG writes it, to a tenth of a pixel.</summary>
    internal static string N(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    private double X(double x) => layout.AreaLeft + ((x - plot.X.Min) / (plot.X.Max - plot.X.Min) * (layout.AreaRight - layout.AreaLeft));

    /// <summary>Names run downwards, numbers upwards.</summary>
    private double Y(double y)
    {
        var share = (y - plot.Y.Min) / (plot.Y.Max - plot.Y.Min);
        return layout.Top + ((plot.Y.Kind == AxisKind.Name ? share : 1 - share) * layout.AreaHeight);
    }

    private XElement Card() =>
        Element("rect", ("class", "clippings-card"), ("width", N(layout.Width)), ("height", N(layout.Height)), ("rx", "6"), ("fill", "#ffffff"));

    private XElement NoData() => Text("No data", (layout.AreaLeft + layout.AreaRight) / 2, (layout.Top + AreaBottom) / 2, "middle", muted: true);

    private IEnumerable<XElement> Headings()
    {
        var y = PlotLayout.Pad + 10;
        foreach (var line in layout.TitleLines)
        {
            var text = Text(line, PlotLayout.Pad, y, size: PlotLayout.TitleSize);
            text.Add(new XAttribute("font-weight", "600"));
            yield return text;
            y += PlotLayout.TitleLine;
        }

        foreach (var row in layout.LegendLines)
        {
            var x = PlotLayout.Pad;
            foreach (var entry in row)
            {
                yield return Element("circle", ("cx", N(x + 5)), ("cy", N(y - 4)), ("r", "5"), ("fill", entry.Colour));
                yield return Text(entry.Name, x + 14, y, size: PlotLayout.SmallSize);
                x += LegendRows.Width(entry.Name);
            }

            y += PlotLayout.SmallLine;
        }

        foreach (var line in layout.YTitle)
        {
            yield return Text(line, PlotLayout.Pad, y, size: PlotLayout.SmallSize, muted: true);
            y += PlotLayout.SmallLine;
        }
    }

    private IEnumerable<XElement> Grid()
    {
        foreach (var label in layout.XNames.Labels)
        {
            if (plot.X.Kind != AxisKind.Name)
                yield return Rule(X(label.At), layout.Top, X(label.At), AreaBottom, isZero: label.At == 0 && plot.X.Kind == AxisKind.Number);
            foreach (var (i, line) in label.Lines.Index())
                yield return XLabel(line, X(label.At), AreaBottom + 15 + (i * PlotLayout.TextLine));
        }

        foreach (var label in layout.YLabels)
        {
            if (plot.Y.Kind != AxisKind.Name)
                yield return Rule(layout.AreaLeft, Y(label.At), layout.AreaRight, Y(label.At), isZero: label.At == 0);
            foreach (var (i, line) in label.Lines.Index())
                yield return Text(line, PlotLayout.Pad + layout.LabelWidth - 9, Y(label.At) + 4.5 + ((i - ((label.Lines.Count - 1) / 2.0)) * PlotLayout.TextLine), "end");
        }

        foreach (var (i, line) in layout.XTitle.Index())
        {
            var middle = XLabels.Inside((layout.AreaLeft + layout.AreaRight) / 2, Lettering.Width(line, PlotLayout.SmallSize), layout.Width);
            yield return Text(line, middle, AreaBottom + layout.XNames.Height + 12 + (i * PlotLayout.SmallLine), "middle", PlotLayout.SmallSize, muted: true);
        }
    }

    private XElement XLabel(string label, double x, double y)
    {
        if (!layout.XNames.IsSlanted)
            return Text(label, XLabels.Inside(x, Lettering.Width(label, PlotLayout.SmallSize), layout.Width), y, "middle", PlotLayout.SmallSize, muted: true);
        var text = Text(label, x, y, "end", PlotLayout.SmallSize, muted: true);
        text.Add(new XAttribute("transform", $"rotate(-45 {N(x)} {N(y)})"));
        return text;
    }

    private IEnumerable<XElement> Caption() => layout.CaptionLines.Select((line, i) => Text(
        line,
        PlotLayout.Pad,
        layout.Height - PlotLayout.Pad + 2 - ((layout.CaptionLines.Count - 1 - i) * PlotLayout.SmallLine),
        size: PlotLayout.SmallSize,
        muted: true));

    private static XElement Rule(double x1, double y1, double x2, double y2, bool isZero) => Element(
        "line", ("x1", N(x1)), ("y1", N(y1)), ("x2", N(x2)), ("y2", N(y2)),
        ("class", isZero ? "clippings-zero" : "clippings-grid"), ("stroke", isZero ? "#59636e" : "#d8dee4"));
}
