using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;

namespace Clippings.Tests;

public sealed class DisplayTests
{
    private static readonly DataFrame Towns = new(
        new StringDataFrameColumn("town", ["Quay & Co", null, .. Enumerable.Range(1, 23).Select(i => $"Town {i}")]),
        new Int32DataFrameColumn("people", Enumerable.Range(0, 25).Select(i => (int?)(i * 5000))),
        new BooleanDataFrameColumn("has_port", Enumerable.Range(0, 25).Select(i => i == 2 ? null : (bool?)(i % 2 == 0))));

    public DisplayTests() => Display.Register();

    [Fact]
    public void DataFrame_is_a_bounded_table_with_right_aligned_numbers()
    {
        var html = Towns.ToDisplayString("text/html");
        Assert.Contains(">20 of 25 rows</caption>", html, StringComparison.Ordinal);
        Assert.Contains("text-align:right;white-space:nowrap\">95,000</td>", html, StringComparison.Ordinal);
        Expectation.Matches("tables/dataframe.html", html);
        Expectation.Matches("tables/dataframe.txt", Towns.ToDisplayString("text/plain"));
    }

    [Fact]
    public void Plot_gives_all_its_forms_the_interactive_first()
    {
        Assert.Equal(
            ["application/vnd.plotly.v1+json", "text/html", "image/svg+xml", "application/vnd.output-metadata+json", "text/plain"],
            Formatter.GetPreferredMimeTypesFor(typeof(Plot)));
        var plot = Gallery.Plots["bars"];
        Assert.Equal(plot.ToSvg(), plot.ToDisplayString("image/svg+xml"));
        Assert.Contains(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(plot.ToSvg())), plot.ToDisplayString("text/html"), StringComparison.Ordinal);
        Assert.StartsWith("{\"data\":", plot.ToDisplayString("application/vnd.plotly.v1+json"), StringComparison.Ordinal);
        Assert.StartsWith("{\"figure\":{\"title\":", plot.ToDisplayString("application/vnd.output-metadata+json"), StringComparison.Ordinal);
        Assert.Equal(plot.ToString(), plot.ToDisplayString("text/plain"));
    }

    [Fact]
    public void Chart_of_plotly_net_gives_no_html()
    {
        var chart = Plotly.NET.CSharp.Chart.Line<int, int, string>([1, 2], [3, 4]);
        Assert.Equal(["application/vnd.plotly.v1+json", "text/plain"], Formatter.GetPreferredMimeTypesFor(chart.GetType()));
        Assert.StartsWith("{\"data\":", chart.ToDisplayString("application/vnd.plotly.v1+json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Registering_again_adds_nothing()
    {
        var before = Formatter.RegisteredFormatters(includeDefaults: false).Count();
        Display.Register();
        Assert.Equal(before, Formatter.RegisteredFormatters(includeDefaults: false).Count());
    }

    [Fact]
    public void Rows_show_as_the_table_they_are_exported_as()
    {
        var table = FrameTable.Of([new Sighting("Quay", 12_345, null, 0.5, true, new DateOnly(2022, 1, 10), SightingKind.Seen, ["Ann"])], most: 20);
        Assert.Equal(
            "place_name   start  sha  confidence  is_speech  published   kind  who\n"
            + "Quay        12,345             0.50  true       2022-01-10  seen  Ann\n"
            + "1 row",
            table.ToText(table.Extent));
    }

    [Fact]
    public void Articles_show_as_their_table()
    {
        Assert.Equal(["text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(Corpus)));
        Assert.StartsWith("article  file  outlet  headline", Array.Empty<Article>().ToDisplayString("text/plain"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_public_row_of_the_library_has_a_table()
    {
        var rows = typeof(Display).Assembly.GetExportedTypes().Where(RowShape.IsRow).Select(row => typeof(IEnumerable<>).MakeGenericType(row)).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, sequence => Assert.Equal(["text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(sequence)));
    }
}
