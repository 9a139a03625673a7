using AngleSharp.Html.Parser;

namespace Clippings.Docs.Tests;

/// <summary>Pages of the kit's notebooks that can be sent, each opened where nothing is beside it.</summary>
public sealed class StandaloneTests : IDisposable
{
    private readonly Browser _browser = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _browser.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Figures_are_live_in_one_file_and_what_rows_and_bars_stand_for_is_in_it()
    {
        var render = await CliProcess.RunAsync(KitFolders.Root, "render", "--standalone", "--out", _folder.Path);
        Assert.Equal((0, ""), (render.ExitCode, render.Errors));
        var files = Directory.GetFiles(_folder.Path);
        Assert.Equal(Directory.GetFiles(Path.Combine(KitFolders.Root, "notebooks"), "*.ipynb").Length, files.Length);
        foreach (var file in files)
        {
            Assert.InRange(new FileInfo(file).Length, 0, 5_000_000);
            using var page = new HtmlParser().ParseDocument(File.ReadAllText(file));
            Assert.NotEmpty(page.QuerySelectorAll("td a.passage"));
            Assert.All(page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(address => !address.StartsWith("https://", StringComparison.Ordinal)), address =>
            {
                Assert.StartsWith("#", address, StringComparison.Ordinal);
                Assert.NotNull(page.GetElementById(address[1..]));
            });
            Assert.All(page.QuerySelectorAll(".cited"), passage => Assert.NotEmpty(passage.QuerySelectorAll(".back a")));
            Assert.DoesNotContain("no such words", page.QuerySelector(".passages")!.TextContent, StringComparison.Ordinal);
            if (Browser.IsMissing)
                continue;
            var visit = await _browser.OpenAsync(file);
            Assert.Empty(visit.Errors);
            Assert.Equal(0, visit.Requests);
            using var seen = new HtmlParser().ParseDocument(visit.Document);
            Assert.Equal(page.QuerySelectorAll("script.plotly").Length, seen.QuerySelectorAll("figure.drawn .live:not([hidden]) .main-svg:first-of-type").Length);
        }
    }
}
