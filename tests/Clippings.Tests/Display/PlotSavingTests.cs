using System.Xml.Linq;

namespace Clippings.Tests;

public sealed class PlotSavingTests
{
    [Fact]
    public void Picture_is_saved_as_it_is_shown()
    {
        using var folder = new TemporaryFolder();
        var path = Gallery.Plots["bars"].Save(Path.Combine(folder.Path, "bars.svg"));
        Assert.Equal(Gallery.Plots["bars"].ToSvg() + "\n", File.ReadAllText(path));
    }

    [Fact]
    public void Data_are_saved_whole_under_the_names_that_the_table_shows()
    {
        using var folder = new TemporaryFolder();
        var plot = Plot.Bars(Enumerable.Range(0, 300), i => $"word {i}, “quoted” \"twice\"", i => 12_345.678_901 - i).Axes(x: "uses", y: "term");
        var lines = File.ReadAllText(plot.Save(Path.Combine(folder.Path, "bars.CSV"))).Split("\r\n");
        Assert.Equal("term,uses", lines[0]);
        Assert.Equal("\"word 0, “quoted” \"\"twice\"\"\",12345.678901", lines[1]);
        Assert.Equal(302, lines.Length);
        Assert.Equal(plot.Table.Columns.Select(column => column.Name), lines[0].Split(','));
    }

    [Fact]
    public void A_value_that_is_none_is_an_empty_field() =>
        Assert.Equal([["a", ""], ["b", "Infinity"]], Plot.Bars([("a", double.NaN), ("b", double.PositiveInfinity)], row => row.Item1, row => row.Item2, ranked: false).Data.ToFields());

    [Fact]
    public void Page_holds_picture_and_data_and_asks_for_nothing()
    {
        using var folder = new TemporaryFolder();
        var page = File.ReadAllText(Gallery.Plots["bars"].Save(Path.Combine(folder.Path, "new", "bars.html")));
        Assert.Contains(Gallery.Plots["bars"].ToSvg(), page, StringComparison.Ordinal);
        Assert.Contains("<td style=\"text-align:left\">a label far too long", page.Replace(";min-width:16em", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("(src|href|url)\\s*[=(]", page);
        Assert.NotNull(XDocument.Parse(page[page.IndexOf("<svg", StringComparison.Ordinal)..(page.IndexOf("</svg>", StringComparison.Ordinal) + 6)]).Root);
    }

    [Theory]
    [InlineData("bars.gif")]
    [InlineData("bars")]
    public void Ending_of_no_format_is_refused_by_name(string path)
    {
        var error = Assert.Throws<ArgumentException>(() => Gallery.Plots["bars"].Save(path));
        Assert.StartsWith($"'{path}' ends in nothing that a plot is written as: use .svg, .png, .html or .csv.", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }
}
