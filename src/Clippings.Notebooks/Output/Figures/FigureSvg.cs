using System.Globalization;
using System.Xml.Linq;

namespace Clippings.Notebooks;

/// <summary>
/// Draws a figure as SVG, for viewers that run no scripts: on an opaque card, with text as text. A style sheet swaps card and
/// ink where the reader prefers dark.
/// </summary>
internal sealed class FigureSvg
{
    private const double Width = 720;
    private const double LeastHeight = 320;
    private const double NameHeight = 16;
    private const int MostNames = 40;
    private const double Pad = 14;
    private const double Size = 12;
    private const double Line = 18;
    private const double WidestLabel = 260;
    private const double WidestSlanted = 130;

    private const string Dark = "@media (prefers-color-scheme:dark){.card{fill:#161b22}.ink{fill:#e6edf3}.muted{fill:#9da7b3}.grid{stroke:#343b44}.zero{stroke:#9da7b3}}";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly Figure figure;
    private readonly List<XElement> parts = [];
    private readonly IReadOnlyList<(double At, string Text)> xTicks;
    private readonly IReadOnlyList<(double At, string Text)> yTicks;
    private readonly double left;
    private readonly double plotHeight;
    private readonly bool isSlanted;
    private double top;

    private FigureSvg(Figure figure)
    {
        this.figure = figure;
        yTicks = figure.Y.Ticks(figure.Y.IsNames ? MostNames : 6);
        plotHeight = figure.Y.IsNames ? Math.Max(LeastHeight, yTicks.Count * NameHeight) : LeastHeight;
        left = Pad + 8 + (yTicks.Count == 0 ? 0 : yTicks.Max(tick => Math.Min(WidestLabel, FigureText.Width(tick.Text, Size))));
        xTicks = figure.X.Ticks(figure.X.IsNames ? MostNames : 7);
        var slot = (Width - left - Pad) / Math.Max(1, figure.X.IsNames ? xTicks.Count : 1);
        isSlanted = figure.X.IsNames && xTicks.Any(tick => FigureText.Width(tick.Text, Size) > slot - 4);
    }

    private double Bottom => top + plotHeight;

    /// <summary>The picture of a figure.</summary>
    public static string Of(Figure figure) => new FigureSvg(figure).Draw();

    /// <summary>What the picture shows, for those who can't see it.</summary>
    public static string Alt(Figure figure)
    {
        var names = figure.Series.Select(series => series.Name).Where(name => name.Length > 0).ToList();
        var axes = string.Join(" by ", new[] { figure.Y.Title, figure.X.Title }.Where(title => title.Length > 0));
        return string.Join(". ", new[] { figure.Title, axes, string.Join(", ", names) }.Where(text => text.Length > 0).DefaultIfEmpty("Chart"));
    }

    private string Draw()
    {
        var body = Heading();
        Grid();
        foreach (var series in figure.Series)
            Marks(series);
        var height = Bottom + Foot();
        var svg = Element("svg", ("viewBox", $"0 0 {N(Width)} {N(height)}"), ("width", N(Width)), ("height", N(height)), ("role", "img"), ("style", "max-width:100%;height:auto"), ("font-family", "system-ui,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif"), ("font-size", N(Size)));
        svg.Add(
            new XElement(Svg + "title", Alt(figure)),
            new XElement(Svg + "style", Dark),
            Element("rect", ("class", "card"), ("width", N(Width)), ("height", N(height)), ("rx", "6"), ("fill", "#ffffff")),
            body,
            parts);
        return svg.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>Title, legend and what the second axis measures; sets where the plot begins.</summary>
    private List<XElement> Heading()
    {
        var heading = new List<XElement>();
        var y = Pad + 10;
        if (figure.Title.Length > 0)
        {
            var title = Text(FigureText.Fit(figure.Title, Width - (2 * Pad), 15), Pad, y, size: 15);
            title.Add(new XAttribute("font-weight", "600"));
            heading.Add(title);
            y += Line + 4;
        }
        if (figure.Series.Count > 1)
        {
            var x = Pad;
            foreach (var (index, series) in figure.Series.Index())
            {
                var name = FigureText.Fit(series.Name.Length > 0 ? series.Name : $"trace {index}", 180, Size);
                var wide = FigureText.Width(name, Size) + 30;
                if (x > Pad && x + wide > Width - Pad)
                    (x, y) = (Pad, y + Line);
                heading.Add(Element("circle", ("cx", N(x + 5)), ("cy", N(y - 4)), ("r", "5"), ("fill", series.Colour)));
                heading.Add(Text(name, x + 14, y));
                x += wide;
            }
            y += Line;
        }
        if (figure.Y.Title.Length > 0)
        {
            heading.Add(Text(FigureText.Fit(figure.Y.Title, Width - (2 * Pad), Size), Pad, y, isMuted: true));
            y += Line - 6;
        }
        top = y;
        return heading;
    }

    private void Grid()
    {
        foreach (var (at, text) in yTicks)
        {
            if (!figure.Y.IsNames)
                parts.Add(Rule(left, Y(at), Width - Pad, Y(at), isZero: at == 0));
            parts.Add(Text(FigureText.Fit(text, WidestLabel, Size), left - 6, Y(at) + 4, "end"));
        }
        foreach (var (at, text) in xTicks)
        {
            if (!figure.X.IsNames)
                parts.Add(Rule(X(at), top, X(at), Bottom, isZero: at == 0 && !figure.X.IsTime));
            if (isSlanted)
            {
                var label = Text(FigureText.Fit(text, Math.Min(WidestSlanted, X(at) / 0.78), Size), X(at) + 4, Bottom + 14, "end", isMuted: true);
                label.Add(new XAttribute("transform", $"rotate(-40 {N(X(at) + 4)} {N(Bottom + 14)})"));
                parts.Add(label);
                continue;
            }
            var half = FigureText.Width(text, Size) / 2;
            parts.Add(Text(text, Math.Clamp(X(at), half + 2, Width - half - 2), Bottom + 16, "middle", isMuted: true));
        }
    }

    private void Marks(FigureSeries series)
    {
        foreach (var (x1, y1, x2, y2) in series.Bars)
        {
            var (x, y) = (Math.Min(X(x1), X(x2)), Math.Min(Y(y1), Y(y2)));
            parts.Add(Element("rect", ("x", N(x)), ("y", N(y)), ("width", N(Math.Max(0.5, Math.Abs(X(x2) - X(x1))))), ("height", N(Math.Max(0.5, Math.Abs(Y(y2) - Y(y1))))), ("fill", series.Colour), ("fill-opacity", "0.9")));
        }
        if (series.HasLine)
        {
            var isOn = false;
            var path = string.Concat(series.Points.Select(point =>
            {
                if (point is not var (x, y))
                {
                    isOn = false;
                    return "";
                }
                var step = $"{(isOn ? "L" : "M")}{N(X(x))} {N(Y(y))}";
                isOn = true;
                return step;
            }));
            parts.Add(Element("path", ("d", path), ("fill", "none"), ("stroke", series.Colour), ("stroke-width", "2"), ("stroke-linejoin", "round")));
        }
        if (series.HasDots)
            parts.AddRange(series.Points.OfType<(double X, double Y)>().Select(point => Element("circle", ("cx", N(X(point.X))), ("cy", N(Y(point.Y))), ("r", series.Points.Count > 200 ? "2" : "3.5"), ("fill", series.Colour), ("fill-opacity", "0.85"))));
    }

    /// <summary>What stands below the plot.</summary>
    /// <returns>Its height.</returns>
    private double Foot()
    {
        var height = isSlanted ? 20 + (Math.Min(WidestSlanted, xTicks.Max(tick => FigureText.Width(tick.Text, Size))) * 0.68) : 24;
        if (figure.X.Title.Length > 0)
        {
            parts.Add(Text(FigureText.Fit(figure.X.Title, Width - left - Pad, Size), (left + Width - Pad) / 2, Bottom + height + 10, "middle", isMuted: true));
            height += Line;
        }
        string[] notes =
        [
            figure.Step > 1 ? string.Create(CultureInfo.InvariantCulture, $"One of {figure.Step} points is drawn.") : "",
            figure.LeftOut.Count > 0 ? $"Not drawn without scripts: {string.Join(", ", figure.LeftOut)}." : "",
        ];
        if (string.Join(' ', notes).Trim() is { Length: > 0 } note)
        {
            parts.Add(Text(FigureText.Fit(note, Width - (2 * Pad), Size), Pad, Bottom + height + 12, isMuted: true));
            height += Line;
        }
        return height + Pad;
    }

    private double X(double at) => left + ((at - figure.X.Min) / (figure.X.Max - figure.X.Min) * (Width - Pad - left));

    private double Y(double at) => Bottom - ((at - figure.Y.Min) / (figure.Y.Max - figure.Y.Min) * plotHeight);

    private static XElement Rule(double x1, double y1, double x2, double y2, bool isZero) => Element(
        "line", ("x1", N(x1)), ("y1", N(y1)), ("x2", N(x2)), ("y2", N(y2)), ("class", isZero ? "zero" : "grid"), ("stroke", isZero ? "#59636e" : "#d8dee4"));

    private static XElement Text(string text, double x, double y, string anchor = "start", double size = Size, bool isMuted = false)
    {
        var element = Element("text", ("x", N(x)), ("y", N(y)), ("text-anchor", anchor), ("font-size", N(size)), ("class", isMuted ? "muted" : "ink"), ("fill", isMuted ? "#59636e" : "#1f2328"));
        element.Value = text;
        return element;
    }

    private static XElement Element(string name, params (string Name, string Value)[] attributes) =>
        new(Svg + name, attributes.Select(attribute => new XAttribute(attribute.Name, attribute.Value)));

    private static string N(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
