using static Clippings.Notebooks.Tests.Cells;

namespace Clippings.Notebooks.Tests;

/// <summary><c>run --articles</c>: which articles get a page.</summary>
public sealed class ArticlesOptionTests : IDisposable
{
    private const string Table = "<table><tbody><tr><td><span data-passage='ferry#0-5'>ferry</span></td></tr></tbody></table>";

    private readonly NotebookFolder folder = new NotebookFolder()
        .With("texts/ferry.txt", "Ferry stops\n\nThe ferry will stop next month, said Ada Quill.\n")
        .With("texts/bridge.txt", "Bridge opens\n\nThe bridge opened on Friday. Nobody was asked.\n")
        .With("a", new NotebookCell(CellKind.Code, "given", "string corpus = \"../texts\";") { Metadata = new() { ["tags"] = new System.Text.Json.Nodes.JsonArray(CellTags.Parameters) } }, Code($"display(HTML(\"{Table}\"));"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task All_of_few_articles_have_a_page_unless_told_otherwise()
    {
        await folder.RunAsync();
        Assert.Equal(["bridge.html", "ferry.html"], Pages());
        Assert.Contains("href=\"articles/ferry.html#p-0-5\"", Page(), StringComparison.Ordinal);

        Assert.Equal("a: unchanged", await folder.RunAsync("--articles", "cited"));
        Assert.Equal(["ferry.html"], Pages());

        Assert.Equal("a: unchanged", await folder.RunAsync("--articles", "none"));
        Assert.Empty(Pages());
        Assert.DoesNotContain("articles/", Page(), StringComparison.Ordinal);

        Assert.Equal("a: unchanged", await folder.RunAsync("--articles", "all"));
        Assert.Equal(["bridge.html", "ferry.html"], Pages());
    }

    [Fact]
    public async Task A_page_that_was_lost_is_written_again()
    {
        await folder.RunAsync();
        File.Delete(Path.Combine(folder.Root, "rendered", "articles", "ferry.html"));

        Assert.Equal("a: unchanged", await folder.RunAsync());
        Assert.Equal(["bridge.html", "ferry.html"], Pages());
    }

    [Fact]
    public async Task Another_choice_is_named_with_those_there_are()
    {
        var run = await CliProcess.RunAsync(folder.Root, "run", "--articles", "some");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("some", run.Errors, StringComparison.Ordinal);
        Assert.Contains("cited", run.Errors, StringComparison.OrdinalIgnoreCase);
    }

    private string Page() => File.ReadAllText(Path.Combine(folder.Root, "rendered", "a.html"));

    private IEnumerable<string?> Pages() => Directory.EnumerateFiles(Path.Combine(folder.Root, "rendered", "articles")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
