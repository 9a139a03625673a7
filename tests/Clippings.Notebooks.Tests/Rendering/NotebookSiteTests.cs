using System.Text.RegularExpressions;

namespace Clippings.Notebooks.Tests;

public sealed partial class NotebookSiteTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("clippings").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task The_page_is_as_expected()
    {
        await WriteAsync();
        Expectation.Matches("page.html", Read("01-sample.html"));
    }

    [Fact]
    public async Task The_index_is_as_expected()
    {
        await WriteAsync();
        Expectation.Matches("index.html", Read("index.html"));
    }

    [Fact]
    public async Task Ids_are_unique_and_links_within_the_page_lead_somewhere()
    {
        await WriteAsync();
        var page = Read("01-sample.html");
        var ids = Id().Matches(page).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(LocalLink().Matches(page).Select(match => match.Groups[1].Value), target => Assert.Contains(target, ids));
    }

    [Fact]
    public async Task Nothing_is_loaded_from_elsewhere_and_everything_it_names_is_there()
    {
        await WriteAsync();
        foreach (var page in new[] { "index.html", "01-sample.html" })
        {
            Assert.DoesNotMatch("""(src|href)="(https?:)?//""", Read(page));
            Assert.All(Asset().Matches(Read(page)).Select(match => match.Groups[1].Value), asset => Assert.True(File.Exists(Path.Combine(root, "rendered", asset)), asset));
        }
    }

    [Fact]
    public async Task A_second_rendering_touches_no_file()
    {
        await WriteAsync();
        var files = Directory.GetFiles(root, "*", SearchOption.AllDirectories);
        Assert.Equal(8, files.Length);
        foreach (var file in files)
            File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        await WriteAsync();
        Assert.All(files, file => Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(file)));
    }

    private Task WriteAsync() => new NotebookSite(Path.Combine(root, "rendered"), () => new MemoryStream("// charts"u8.ToArray()))
        .WriteAsync([(Path.Combine(root, "notebooks", "01-sample.ipynb"), SampleNotebook.Executed)]);

    private string Read(string name) => File.ReadAllText(Path.Combine(root, "rendered", name));

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex("""(?:href="|url\()#([^")]+)""")]
    private static partial Regex LocalLink();

    [GeneratedRegex("(?:src|href)=\"(assets/[^\"]+)\"")]
    private static partial Regex Asset();
}
