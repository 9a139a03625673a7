using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Clippings.Tests;

public sealed class PlotTests
{
    private static readonly DateOnly Day = new(2022, 1, 10);

    [Theory]
    [MemberData(nameof(Gallery.Names), MemberType = typeof(Gallery))]
    public void Picture_is_drawn_as_expected(string name) => Expectation.Matches($"plots/{name}.svg", Gallery.Plots[name].ToSvg());

    [Theory]
    [InlineData("bars")]
    [InlineData("timeline")]
    [InlineData("many-groups")]
    [InlineData("many-columns")]
    public void Narrow_picture_is_drawn_as_expected(string name) => Expectation.Matches($"plots/{name}.narrow.svg", Gallery.Plots[name].ToSvg(370));

    [Theory]
    [MemberData(nameof(Gallery.Names), MemberType = typeof(Gallery))]
    public void Interactive_figure_is_written_as_expected(string name) =>
        Expectation.Matches($"plots/{name}.plotly.json", JsonNode.Parse(PlotlyJson.Of(Gallery.Plots[name].ToPlotly()))!.ToString());

    [Theory]
    [MemberData(nameof(Gallery.Names), MemberType = typeof(Gallery))]
    public void Text_and_description_are_written_as_expected(string name)
    {
        var plot = Gallery.Plots[name];
        var description = JsonNode.Parse(PlotDescription.Of(plot))!["figure"]!;
        Assert.Equal(plot.Title, (string?)description["title"]);
        Assert.Equal(plot.Caption, (string?)description["caption"]);
        Expectation.Matches($"plots/{name}.txt", $"{plot}\n\n{plot.Alt}\n\n{(string?)description["table"]}\n");
    }

    [Fact]
    public void Sorted_matrix_has_its_days_in_order()
    {
        (string Row, string Column)[] cells = [("2022-01-10", "2022-01-12"), ("2022-01-11", "2022-01-07"), ("2022-01-10", "2022-01-09")];

        var svg = Plot.Matrix(cells, c => c.Row, c => c.Column, _ => 1, sorted: true).ToSvg();

        Assert.True(svg.LastIndexOf(">2022-01-07<", StringComparison.Ordinal) < svg.LastIndexOf(">2022-01-09<", StringComparison.Ordinal));
        Assert.True(svg.LastIndexOf(">2022-01-09<", StringComparison.Ordinal) < svg.LastIndexOf(">2022-01-12<", StringComparison.Ordinal));
    }

    [Fact]
    public void Picture_names_and_describes_itself_to_screen_readers()
    {
        var svg = XDocument.Parse(Gallery.Plots["bars"].ToSvg()).Root!;
        var ids = ((string)svg.Attribute("aria-labelledby")!).Split(' ');
        Assert.Equal("img", (string?)svg.Attribute("role"));
        Assert.Equal(ids, svg.Elements().Take(2).Select(element => (string?)element.Attribute("id")));
        Assert.Contains("5 values, from harbour: 41 to re-opening: 3", svg.Elements().ElementAt(1).Value, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Gallery.Names), MemberType = typeof(Gallery))]
    public void Every_bar_is_drawn(string name)
    {
        var plot = Gallery.Plots[name];
        var bars = XDocument.Parse(plot.ToSvg()).Descendants().Where(element => element.Name.LocalName == "rect" && element.Attribute("class") is null).ToList();
        Assert.Equal(plot.Marks.OfType<BarMark>().Count(), bars.Count);
        Assert.All(bars, bar => Assert.True((double)bar.Attribute("height")! > 0 && (double)bar.Attribute("width")! >= 0, bar.ToString()));
    }

    [Fact]
    public void Narrower_picture_than_its_labels_need_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Gallery.Plots["bars"].ToSvg(200));

    [Fact]
    public void Ids_differ_between_pictures_and_stay_for_the_same()
    {
        var ids = Gallery.Plots.Values.Select(IdOf).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(ids, Gallery.Plots.Values.Select(IdOf));

        static string IdOf(Plot plot) => (string)XDocument.Parse(plot.ToSvg()).Root!.Attribute("aria-labelledby")!;
    }

    [Fact]
    public void Every_form_without_rows_says_so()
    {
        (string, double)[] none = [];
        Plot[] plots =
        [
            Plot.Bars(none, row => row.Item1, row => row.Item2),
            Plot.Diverging(none, row => row.Item1, row => row.Item2, "a", "b"),
            Plot.Dots(none, row => row.Item1, row => row.Item2),
            Plot.Distribution(none, row => row.Item2),
            Plot.Lines(none, _ => Day, row => row.Item2, row => row.Item1),
            Plot.Strip(none, row => row.Item1, row => row.Item2),
            Plot.Stretches(none, row => row.Item1, row => row.Item2, row => row.Item2, 0, row => row.Item1, _ => false),
            Plot.Timeline(none, row => row.Item1, _ => Day, _ => Day, row => row.Item1),
            Plot.Matrix(none, row => row.Item1, row => row.Item1, row => row.Item2),
            Plot.Calendar(none, _ => Day, row => row.Item2),
            Plot.Scatter(none, row => row.Item2, row => row.Item2, row => row.Item1),
        ];
        Assert.All(plots, plot =>
        {
            Assert.Contains(">No data</text>", plot.ToSvg(), StringComparison.Ordinal);
            Assert.Contains(">No data<", PlotlyJson.Of(plot.ToPlotly()), StringComparison.Ordinal);
            Assert.EndsWith("No data.", plot.Alt, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Bars_are_ranked_start_at_zero_and_end_at_their_values()
    {
        var plot = Plot.Bars([("b", 1.0), ("a", 3.0), ("c", -2.0)], row => row.Item1, row => row.Item2);
        Assert.Equal([(0, 3), (0, 1), (0, -2)], plot.Marks.OfType<BarMark>().Select(bar => (bar.From, bar.To)));
        Assert.Equal(["a", "b", "c"], plot.Y.Ticks.Select(tick => tick.Text));
        Assert.Equal((-2, 3), (plot.X.Min, plot.X.Max));
    }

    [Fact]
    public void Bars_keep_the_order_of_their_rows_where_asked() =>
        Assert.Equal(["b", "a"], Plot.Bars([("b", 1.0), ("a", 3.0)], row => row.Item1, row => row.Item2, ranked: false).Y.Ticks.Select(tick => tick.Text));

    [Fact]
    public void Repeated_pairs_of_a_matrix_add_up()
    {
        var plot = Plot.Matrix([("x", 1.0), ("y", 5.0), ("x", 2.0)], row => row.Item1, _ => "all", row => row.Item2);
        Assert.Equal(["3", "5"], plot.Marks.OfType<NoteMark>().Select(note => note.Text));
    }

    [Fact]
    public void Calendar_puts_a_monday_on_top_and_a_sunday_at_the_bottom_of_one_week()
    {
        var plot = Plot.Calendar([Day, Day.AddDays(6), Day.AddDays(7)], day => day, _ => 1);
        Assert.Equal([(0, 0), (0, 6), (1, 0)], plot.Marks.OfType<NoteMark>().Select(note => ((int)note.X, (int)note.Y)));
    }

    [Fact]
    public void Timeline_spans_include_their_last_day()
    {
        var bar = Assert.Single(Plot.Timeline([1], _ => "", _ => Day, _ => Day.AddDays(2), _ => "").Marks.OfType<BarMark>());
        Assert.Equal(3, bar.To - bar.From);
    }

    [Fact]
    public void Axis_titles_name_the_columns_of_the_data_table() =>
        Assert.StartsWith("term  uses", Plot.Bars(["a"], row => row, _ => 1).Axes(x: "uses", y: "term").ToString(), StringComparison.Ordinal);

    [Fact]
    public void Control_characters_and_markup_in_labels_stay_text()
    {
        var plot = Plot.Bars(["a\0b\u001b<script>\uD800"], row => row, _ => 1).Titled("\u0001");
        Assert.DoesNotContain("<script>", plot.ToSvg(), StringComparison.Ordinal);
        Assert.Contains("<script>", XDocument.Parse(plot.ToSvg()).Root!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", PlotlyJson.Of(plot.ToPlotly()), StringComparison.Ordinal);
    }
}
