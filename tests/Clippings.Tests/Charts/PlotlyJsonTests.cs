using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plotly.NET;

namespace Clippings.Tests;

public sealed class PlotlyJsonTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly GenericChart Column = Plotly.NET.CSharp.Chart.Column<int, string, string>([3, 5], new(["a", "b"], true));

    [Fact]
    public void Chart_of_plotly_net_loses_its_template_and_fixed_size_and_gains_a_configuration()
    {
        var json = PlotlyJson.Of(Column);
        var figure = JsonNode.Parse(json)!;
        Assert.InRange(json.Length, 100, 600);
        Assert.Equal(["data", "layout", "config"], figure.AsObject().Select(property => property.Key));
        Assert.Null(figure["layout"]!["template"]);
        Assert.Null(figure["layout"]!["width"]);
        Assert.False((bool)figure["config"]!["displayModeBar"]!);
        Assert.Equal([3, 5], figure["data"]![0]!["y"]!.AsArray().Select(value => (int)value!));
        Assert.Equal(json, PlotlyJson.Of(Column));
    }

    [Fact]
    public void Titles_are_objects_as_plotly_js_3_wants_them()
    {
        var layout = new Layout();
        layout.SetProperty("title", "Old form");
        var figure = JsonNode.Parse(PlotlyJson.Of(GenericChart.setLayout(layout, Column)))!;
        Assert.Equal("Old form", (string?)figure["layout"]!["title"]!["text"]);
    }

    [Fact]
    public void Plot_can_be_changed_with_plotly_net()
    {
        var wide = Plotly.NET.CSharp.GenericChartExtensions.WithSize(Gallery.Plots["bars"].ToPlotly(), 900, 300);
        Assert.Equal(900, (int)JsonNode.Parse(PlotlyJson.Of(wide))!["layout"]!["width"]!);
    }

    [Theory]
    [InlineData("465.0", "465")]
    [InlineData("-0.0", "0")]
    [InlineData("1E+16", "10000000000000000")]
    [InlineData("20.42755344418052", "20.4276")]
    [InlineData("1234567.8", "1234570")]
    [InlineData("0.9600000000000004", "0.96")]
    [InlineData("0.0001", "0.0001")]
    [InlineData("0.000030000001", "\"3E-05\"")]
    [InlineData("2.5E+22", "\"2.5E+22\"")]
    public void Number_of_a_plot_is_spelt_so_that_no_writer_spells_it_otherwise(string number, string spelt) =>
        Assert.Equal($"[{spelt}]", PlainNumbers.Of(JsonNode.Parse($"[{number}]"), digits: 6)!.ToJsonString(Relaxed));

    [Theory]
    [InlineData("20.42755344418052")]
    [InlineData("0.1")]
    [InlineData("1234567.89")]
    public void Number_of_a_chart_of_plotly_net_keeps_its_digits(string number) =>
        Assert.Equal(number, PlainNumbers.Of(JsonNode.Parse(number), digits: 17)!.ToJsonString());

    [Fact]
    public void Plain_text_names_title_and_traces() => Assert.Equal("Chart\nbar: 2 values", ChartText.Of(Column));
}
