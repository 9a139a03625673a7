using static Clippings.Notebooks.Tests.Cells;

namespace Clippings.Notebooks.Tests;

/// <summary>Pages of notebooks that are gone go too, by <c>run</c> and by <c>render</c>.</summary>
public sealed class StalePagesTests : IDisposable
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"1\" height=\"1\"/></svg>";

    private readonly NotebookFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("run")]
    [InlineData("render")]
    public async Task The_page_of_a_deleted_notebook_goes_and_the_search_finds_it_no_more(string command)
    {
        folder.With("a", Ran("1", "one")).With("b", Shown("2", (MimeTypes.Svg, Svg)));
        await RenderAsync();
        Assert.Equal(["a.html", "b.html", "index.html"], Pages());
        Assert.Contains("b.html", Found(), StringComparison.Ordinal);
        File.Delete(folder.PathOf("b"));

        var second = await CliProcess.RunAsync(folder.Root, command);

        Assert.Equal((0, ""), (second.ExitCode, second.Errors));
        Assert.Equal(["a.html", "index.html"], Pages());
        Assert.DoesNotContain("b.html", Found(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_others_wrote_stay()
    {
        folder.With("a", Ran("1", "one")).With("b", Ran("2", "two")).With("c", Ran("3", "three"))
            .With("rendered/theirs.html", "theirs").With("rendered/assets/theirs.svg", "theirs").With("rendered/CNAME", "example.org");
        await RenderAsync();
        folder.With("rendered/b.html", "theirs by now");
        File.Delete(folder.PathOf("b"));
        File.Delete(folder.PathOf("c"));

        await RenderAsync();

        Assert.Equal(["CNAME", "a.html", "assets/theirs.svg", "b.html", "index.html", "theirs.html"], Pages());
    }

    [Fact]
    public async Task A_store_that_names_what_is_no_page_makes_nothing_go()
    {
        folder.With("a", Ran("1", "one")).With("mine.html", "mine").With("rendered/notes.txt", "mine");
        await RenderAsync();
        var pages = FreezeStore.ReadPages(Path.GetDirectoryName(folder.Store)!)!;
        var hash = Fingerprints.OfBytes("mine"u8);
        FreezeStore.KeepPages(Path.GetDirectoryName(folder.Store)!, pages with { Files = [.. pages.Files, new("../mine.html", hash), new("notes.txt", hash)] });

        await RenderAsync();

        Assert.True(File.Exists(Path.Combine(folder.Root, "mine.html")));
        Assert.Contains("notes.txt", Pages());
    }

    [Fact]
    public async Task In_a_folder_of_another_name_a_page_stays_as_long_as_its_notebook()
    {
        foreach (var name in (string[])["a", "b"])
            NotebookFile.Save(Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Root, "work")).FullName, name + ".ipynb"), Notebook(Ran("1", name)));
        await RenderAsync("work/a.ipynb");
        await RenderAsync("work/b.ipynb");
        await RenderAsync("work/b.ipynb");
        Assert.Equal(["a.html", "b.html", "index.html"], Pages("work/rendered"));

        File.Delete(Path.Combine(folder.Root, "work", "a.ipynb"));
        await RenderAsync("work/b.ipynb");

        Assert.Equal(["b.html", "index.html"], Pages("work/rendered"));
    }

    private async Task RenderAsync(params string[] notebooks) => Assert.Equal(0, (await CliProcess.RunAsync(folder.Root, ["render", .. notebooks])).ExitCode);

    private string Found() => File.ReadAllText(Path.Combine(folder.Root, "rendered", "assets", "search", "texts-1.js"));

    /// <summary>All files but those that every folder of pages has.</summary>
    private IEnumerable<string> Pages(string of = "rendered") => Directory.EnumerateFiles(Path.Combine(folder.Root, of), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Path.Combine(folder.Root, of), file).Replace(Path.DirectorySeparatorChar, '/'))
        .Where(file => !file.StartsWith("assets/page.", StringComparison.Ordinal) && !file.StartsWith("assets/search/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
