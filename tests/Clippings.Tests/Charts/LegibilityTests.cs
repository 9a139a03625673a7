using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Clippings.Tests;

/// <summary>What holds of every plot on every page: its words stay inside, apart and readable.</summary>
public sealed partial class LegibilityTests
{
    private const string LightCard = "#ffffff";
    private const string DarkCard = "#161b22";

    public static TheoryData<string, string> Plots => EdgePlots.Names;

    [Theory]
    [MemberData(nameof(Plots))]
    public void No_word_leaves_the_picture_and_no_picture_the_page(string form, string edge)
    {
        foreach (var width in (double[])[720, 390, 370])
        {
            var svg = XDocument.Parse(EdgePlots.Of(form, edge).ToSvg(width)).Root!;
            var height = (double)svg.Attribute("height")!;
            Assert.InRange(height, 60, PlotLayout.Tallest);
            Assert.Equal(width, (double)svg.Attribute("width")!);
            AssertInside(TextBox.OfSvg(svg), width, height);
        }
    }

    [Theory]
    [MemberData(nameof(Plots))]
    public void No_word_leaves_the_interactive_figure(string form, string edge)
    {
        var layout = JsonNode.Parse(PlotlyJson.Of(EdgePlots.Of(form, edge)))!["layout"]!.AsObject();
        var wide = layout["meta"]!["wide"]!;
        foreach (var width in (double[])[332, 370, 390, 600])
            AssertInside(TextBox.OfFigure(layout, width), width, (double)layout["height"]!);
        foreach (var (name, part) in wide["layout"]!.AsObject().ToList())
            layout[name] = part!.DeepClone();
        foreach (var width in (double[])[(double)wide["from"]!, 718, 1200])
            AssertInside(TextBox.OfFigure(layout, width), width, (double)layout["height"]!);
        Assert.InRange((double)layout["height"]!, 60, PlotLayout.Tallest);
    }

    [Theory]
    [MemberData(nameof(Plots))]
    public void Names_of_rows_do_not_touch_each_other_and_stay_different(string form, string edge)
    {
        var plot = EdgePlots.Of(form, edge);
        foreach (var width in (double[])[720, 370])
        {
            var names = TextBox.OfSvg(XDocument.Parse(plot.ToSvg(width)).Root!).Where(box => box is { Anchor: "end", Fill: "clippings-ink" } && box.Right < width / 2 && plot.Y.Kind == AxisKind.Name).OrderBy(box => box.Top).ToList();
            Assert.All(names.Zip(names.Skip(1)).Where(pair => Math.Abs(pair.First.Right - pair.Second.Right) < 0.01), pair => Assert.True(pair.Second.Top >= pair.First.Bottom - 1, $"{pair.First} touches {pair.Second}"));
            var labels = new PlotLayout(plot, width).YLabels.Select(label => string.Join(' ', label.Lines)).Where(label => label.Length > 0).ToList();
            Assert.Equal(plot.Y.Ticks.Select(tick => tick.Text).Where(text => text.Length > 0).Distinct().Count(), labels.Distinct().Count());
            Assert.All(labels, label => Assert.InRange(label.Length, 1, ShortLabels.Longest));
        }
    }

    [Theory]
    [MemberData(nameof(Plots))]
    public void Text_is_read_at_least_at_four_and_a_half_to_one_in_the_light_and_in_the_dark(string form, string edge)
    {
        var svg = XDocument.Parse(EdgePlots.Of(form, edge).ToSvg()).Root!;
        var dark = DarkFill().Matches(svg.Value).ToDictionary(rule => rule.Groups[1].Value, rule => rule.Groups[2].Value);
        Assert.Equal(DarkCard, dark["clippings-card"]);
        foreach (var text in svg.Descendants().Where(element => element.Name.LocalName == "text"))
        {
            if ((string?)text.Attribute("class") is { } name)
            {
                Assert.InRange(Palette.Contrast((string)text.Attribute("fill")!, LightCard), 4.5, 21);
                Assert.InRange(Palette.Contrast(dark[name], DarkCard), 4.5, 21);
            }
            else
            {
                // Ink of its own stands on a mark.
                var ink = (string)text.Attribute("fill")!;
                var mark = svg.Descendants().Last(element => element.Name.LocalName == "rect" && element.Attribute("class") is null && Holds(element, (double)text.Attribute("x")!, (double)text.Attribute("y")! - 4.5));
                Assert.InRange(Palette.Contrast(ink, (string)mark.Attribute("fill")!), 4.5, 21);
            }
        }

        // An interactive figure takes the colour of the text around it.
        var layout = JsonNode.Parse(PlotlyJson.Of(EdgePlots.Of(form, edge)))!["layout"]!;
        Assert.DoesNotContain(TextBox.OfFigure(layout, 700), box => box.Fill.Length == 0);
        Assert.All((string[])["xaxis", "yaxis"], axis => Assert.Contains("color:currentColor", layout[axis]!["ticktext"]?.AsArray().Count == 0 ? "color:currentColor" : layout[axis]!.ToJsonString(Readable), StringComparison.Ordinal));
    }

    private static readonly System.Text.Json.JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static bool Holds(XElement rect, double x, double y) =>
        (double)rect.Attribute("x")! <= x && x <= (double)rect.Attribute("x")! + (double)rect.Attribute("width")!
        && (double)rect.Attribute("y")! <= y && y <= (double)rect.Attribute("y")! + (double)rect.Attribute("height")!;

    private static void AssertInside(IReadOnlyList<TextBox> boxes, double width, double height) => Assert.All(boxes, box =>
        Assert.True(box.Left >= 0 && box.Right <= width && box.Top >= 0 && box.Bottom <= height, $"{box} in {width} by {height}"));

    [GeneratedRegex(@"\.([a-z-]+)\{fill:(#[0-9a-f]+)\}")]
    private static partial Regex DarkFill();
}
