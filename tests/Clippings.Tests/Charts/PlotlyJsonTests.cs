using System.Text.Json.Nodes;
using Plotly.NET;

namespace Clippings.Tests;

public sealed class PlotlyJsonTests
{
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

    [Fact]
    public void Plain_text_names_title_and_traces() => Assert.Equal("Chart\nbar: 2 values", ChartText.Of(Column));
}
