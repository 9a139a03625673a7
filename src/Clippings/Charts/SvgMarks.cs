using System.Text;
using System.Xml.Linq;
using static Clippings.SvgPicture;

namespace Clippings;

/// <summary>Draws marks as SVG elements.</summary>
/// <param name="x">Takes a horizontal position to pixels.</param>
/// <param name="y">Takes a vertical position to pixels.</param>
internal sealed class SvgMarks(Func<double, double> x, Func<double, double> y)
{
    private const double TickReach = 9;
    private const int MostLinkedStrokes = 200;

    /// <summary>The marks in order; upright strokes of one colour become one path where there are many, because there may be thousands.</summary>
    public IEnumerable<XElement> Draw(IReadOnlyList<Mark> marks)
    {
        foreach (var mark in marks)
        {
            if (Draw(mark) is not { } element)
                continue;
            if (mark.Passage.Length > 0)
                element.SetAttributeValue(PassageAddress.Attribute, mark.Passage);
            yield return element;
        }

        var strokes = marks.OfType<DotMark>().Where(dot => dot.Radius == DotMark.Stroke).ToList();
        var isLinked = strokes.Count <= MostLinkedStrokes;
        foreach (var together in strokes.GroupBy(dot => (dot.Colour, Passage: isLinked ? dot.Passage : "")))
        {
            var path = Element(
                "path",
                ("d", string.Concat(together.Select(dot => $"M{N(x(dot.X))} {N(y(dot.Y) - TickReach)}v{N(2 * TickReach)}"))),
                ("stroke", together.Key.Colour), ("stroke-width", "1.5"), ("fill", "none"));
            if (together.Key.Passage.Length > 0)
                path.SetAttributeValue(PassageAddress.Attribute, together.Key.Passage);
            yield return path;
        }
    }

    private XElement? Draw(Mark mark) => mark switch
    {
        BarMark bar => Bar(bar),
        PathMark path => Element("path", ("d", Outline(path)), ("stroke", path.Colour), ("stroke-width", N(path.Width)), ("fill", "none"), ("stroke-linejoin", "round")),
        DotMark { Radius: > 0 } dot => Element("circle", ("cx", N(x(dot.X))), ("cy", N(y(dot.Y))), ("r", N(dot.Radius)), ("fill", dot.Colour)),
        NoteMark note => Note(note),
        _ => null,
    };

    private XElement Bar(BarMark bar)
    {
        var (from, to) = (x(Math.Min(bar.From, bar.To)), x(Math.Max(bar.From, bar.To)));
        double one = y(bar.Y - (bar.Thickness / 2)), other = y(bar.Y + (bar.Thickness / 2));
        var (top, bottom) = (Math.Min(one, other), Math.Max(one, other));
        return Element("rect", ("x", N(from)), ("y", N(top)), ("width", N(to - from)), ("height", N(bottom - top)), ("fill", bar.Colour));
    }

    private string Outline(PathMark path)
    {
        var outline = new StringBuilder();
        foreach (var (i, (px, py)) in path.Points.Index())
        {
            if (i > 0 && path.IsStep)
                outline.Append($"H{N(x(px))}");
            outline.Append($"{(i == 0 ? 'M' : 'L')}{N(x(px))} {N(y(py))}");
        }

        return outline.ToString();
    }

    private XElement Note(NoteMark note)
    {
        var (anchor, shift) = note.Side switch
        {
            Side.Left => ("end", -NoteMark.Gap),
            Side.Right => ("start", NoteMark.Gap),
            _ => ("middle", 0),
        };
        var text = Text(note.Text, x(note.X) + shift, y(note.Y) + 4.5, anchor);
        if (note.Ink.Length > 0)
        {
            // Ink on a mark stays as it is whatever the page's colours are.
            text.SetAttributeValue("class", null);
            text.SetAttributeValue("fill", note.Ink);
        }

        if (note.Swatch.Length > 0)
        {
            var disc = Element("tspan", ("fill", note.Swatch));
            disc.Value = NoteMark.Disc;
            text.AddFirst(disc);
        }

        return text;
    }
}
