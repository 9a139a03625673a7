using Clippings.Notebooks.Tests.Scripting.TestKit;

namespace Clippings.Notebooks.Tests.Scripting;

/// <summary>Charts of old notebooks, which asked for packages that only the retired kernel could use.</summary>
[Collection(OneSession.Name)]
public sealed class RetiredChartTests : IDisposable
{
    private const string PlotlyType = "application/vnd.plotly.v1+json";

    private readonly PackageFeed feed = new();

    public void Dispose() => feed.Dispose();

    [Fact]
    public async Task A_chart_that_prints_a_script_is_shown_as_what_the_script_draws()
    {
        feed.Pack("XPlot.Plotly", "4.1.0", """
            namespace XPlot.Plotly
            {
                public class PlotlyChart
                {
                    public static int Printed;
                    public string GetInlineJS() => Printed++ < 0 ? "" : "<script>\n var data = [{\"y\":[1,2]}];\n var layout = {\"title\":\"T;\"};\n Plotly.newPlot('x', data, layout);\n</script>";
                }
            }
            """);
        await using var run = new SessionRun(feed.Options);
        Assert.IsType<Outcome.Completed>(await run.RunAsync($"#i \"nuget:{feed.Folder}\"\n#r \"nuget: XPlot.Plotly.Interactive, 4.0.7\"\nnew XPlot.Plotly.PlotlyChart()"));
        var bundle = Assert.Single(run.Outputs.OfType<CellOutput.Result>()).Bundle.Data;
        Assert.Equal("""[{"y":[1,2]}]""", bundle[PlotlyType]!["data"]!.ToJsonString());
        Assert.Equal("""{"text":"T;"}""", bundle[PlotlyType]!["layout"]!["title"]!.ToJsonString());
        Assert.Equal("Plotly chart: T; (scatter)", bundle["text/plain"]!.GetValue<string>());
        Assert.StartsWith("<svg", bundle["image/svg+xml"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("1", (await run.RunAsync("XPlot.Plotly.PlotlyChart.Printed"), run.Result).Result);
    }

    [Fact]
    public async Task A_version_of_a_charting_library_that_the_notebook_wants_is_not_replaced_by_the_kits()
    {
        Directory.CreateDirectory(feed.Options.KitFolder!);
        await File.WriteAllBytesAsync(Path.Combine(feed.Options.KitFolder!, "Plotly.NET.dll"), PackageFeed.Library("Plotly.NET", "namespace Plotly.NET { public static class Kit { } }"));
        feed.Pack("Plotly.NET", "2.0.0", """
            namespace Plotly.NET
            {
                public class GenericChart
                {
                    public static string toChartHTML(GenericChart chart) => "<script> var data = [];\n var layout = {};</script>";
                }
            }
            """);
        await using var run = new SessionRun(feed.Options);
        Assert.IsType<Outcome.Completed>(await run.RunAsync(
            $"#i \"nuget:{feed.Folder}\"\n#r \"nuget: Plotly.NET, 2.0.0\"\n#r \"nuget: Plotly.NET.Interactive, 2.0.0\"\nnew Plotly.NET.GenericChart()"));
        Assert.Equal("[]", Assert.Single(run.Outputs.OfType<CellOutput.Result>()).Bundle.Data[PlotlyType]!["data"]!.ToJsonString());
    }

    [Theory]
    [InlineData("no script at all", null)]
    [InlineData("var data = [1, ", null)]
    [InlineData("var data = [1]; var layout = \"\";", """{"data":[1],"layout":{}}""")]
    public void A_script_without_data_draws_nothing(string script, string? figure) =>
        Assert.Equal(figure, PlotlyScript.Figure(script)?.ToJsonString());
}
