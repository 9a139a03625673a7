using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Clippings;

/// <summary>
/// Draws the static picture of a plot in pixels, with the font that the assembly brings: the few elements that
/// <see cref="SvgPicture"/> writes, in the light theme. What the font has no letter for is an empty box.
/// </summary>
internal static partial class PngPicture
{
    /// <summary>Pixels a unit, so that print and large screens show it sharp.</summary>
    public const int Scale = 2;

    private const double BoldShift = 0.035;

    public static void Write(Stream file, Plot plot) => PngFile.Write(file, Draw(XElement.Parse(plot.ToSvg(), LoadOptions.PreserveWhitespace)));

    private static Canvas Draw(XElement svg)
    {
        var canvas = new Canvas((int)(Number(svg, "width") * Scale), (int)(Number(svg, "height") * Scale));
        foreach (var element in svg.Elements())
        {
            var fill = (string?)element.Attribute("fill") ?? "";
            switch (element.Name.LocalName)
            {
                case "rect":
                    canvas.Fill([Shapes.Rectangle(Pixels(element, "x"), Pixels(element, "y"), Pixels(element, "width"), Pixels(element, "height"))], fill);
                    break;
                case "circle":
                    canvas.Fill([Shapes.Disc(Pixels(element, "cx"), Pixels(element, "cy"), Pixels(element, "r"))], fill);
                    break;
                case "line":
                    Stroke(canvas, [(Pixels(element, "x1"), Pixels(element, "y1")), (Pixels(element, "x2"), Pixels(element, "y2"))], element);
                    break;
                case "path":
                    foreach (var points in Lines((string)element.Attribute("d")!))
                        Stroke(canvas, points, element);
                    break;
                case "text":
                    DrawText(canvas, element);
                    break;
            }
        }

        return canvas;
    }

    private static void Stroke(Canvas canvas, IReadOnlyList<(double X, double Y)> points, XElement element) =>
        canvas.Fill([.. Shapes.Stroke(points, Scale * ((double?)element.Attribute("stroke-width") ?? 1))], (string)element.Attribute("stroke")!);

    /// <summary>The lines of a path's commands M, L, H and v, which are all that the picture writes.</summary>
    private static IEnumerable<IReadOnlyList<(double X, double Y)>> Lines(string path)
    {
        var line = new List<(double X, double Y)>();
        foreach (Match command in Command().Matches(path))
        {
            var numbers = command.Groups[2].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => Scale * double.Parse(text, CultureInfo.InvariantCulture)).ToList();
            if (command.Groups[1].Value == "M" && line.Count > 0)
            {
                yield return line;
                line = [];
            }

            line.Add(command.Groups[1].Value switch
            {
                "H" => (numbers[0], line[^1].Y),
                "v" => (line[^1].X, line[^1].Y + numbers[0]),
                _ => (numbers[0], numbers[1]),
            });
        }

        yield return line;
    }

    private static void DrawText(Canvas canvas, XElement text)
    {
        var font = OutlineFont.DejaVuSans;
        var size = Scale * ((double?)text.Attribute("font-size") ?? PlotLayout.TextSize);
        var unit = size / font.Em;
        var glyphs = text.Nodes().SelectMany(node => Letters(node, (string)text.Attribute("fill")!)).Select(letter => (Glyph: font.GlyphOf(letter.Rune), letter.Colour)).ToList();
        var width = glyphs.Sum(letter => font.Advance(letter.Glyph)) * unit;
        double x = Pixels(text, "x"), y = Pixels(text, "y");
        var at = (string?)text.Attribute("text-anchor") switch { "end" => -width, "middle" => -width / 2, _ => 0 };
        // Set level from the point that the text hangs on, then turned about it.
        var angle = text.Attribute("transform") is null ? 0 : -Math.PI / 4;
        var (sin, cos) = Math.SinCos(angle);
        foreach (var (glyph, colour) in glyphs)
        {
            var rings = font.Outline(glyph).Select(ring => Shapes.Flatten([.. ring.Select(point => (at + (point.X * unit), -point.Y * unit, point.IsOn))])).ToList();
            foreach (var shift in text.Attribute("font-weight") is null ? (double[])[0] : [-BoldShift * size / 2, BoldShift * size / 2])
                canvas.Fill([.. rings.Select(ring => ring.Select(point => (x + ((point.X + shift) * cos) - (point.Y * sin), y + ((point.X + shift) * sin) + (point.Y * cos))).ToList())], colour);
            at += font.Advance(glyph) * unit;
        }
    }

    private static IEnumerable<(Rune Rune, string Colour)> Letters(XNode node, string colour) => node switch
    {
        XText words => words.Value.EnumerateRunes().Select(rune => (rune, colour)),
        XElement part => part.Value.EnumerateRunes().Select(rune => (rune, (string)part.Attribute("fill")!)),
        _ => [],
    };

    private static double Pixels(XElement element, string name) => Scale * Number(element, name);

    private static double Number(XElement element, string name) => (double?)element.Attribute(name) ?? 0;

    [GeneratedRegex("([MLHv])([-0-9. ]+)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Command();
}
