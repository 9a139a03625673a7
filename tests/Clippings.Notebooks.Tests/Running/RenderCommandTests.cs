using static Clippings.Notebooks.Tests.Cells;

namespace Clippings.Notebooks.Tests;

/// <summary><c>render</c>: pages without a run.</summary>
public sealed class RenderCommandTests : IDisposable
{
    private const string Table = "<table><tbody><tr><td><span data-passage='ferry#0-5'>ferry</span></td></tr></tbody></table>";

    private readonly NotebookFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Pages_show_the_outputs_that_the_notebooks_have_and_nothing_is_executed()
    {
        folder.With("a", Prose("# What?"), Ran("throw new Exception();", "what it found before"));
        var before = File.ReadAllText(folder.PathOf("a"));

        var render = await CliProcess.RunAsync(folder.Root, "render");

        Assert.Equal((0, "", $"Open {Path.Combine("rendered", "index.html")}\n"), (render.ExitCode, render.Errors, render.Output));
        Assert.Equal(before, File.ReadAllText(folder.PathOf("a")));
        Assert.Contains("what it found before", Page("a"), StringComparison.Ordinal);
        Assert.Contains("What?", Page("index"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_are_those_of_a_run_and_a_run_after_it_renders_nothing_anew()
    {
        folder.With("a", Prose("# What?"), Code("1 + 1")).With("b", Prose("# Why?"), Code("2"));
        await folder.RunAsync();
        var files = folder.Files();
        File.Delete(Path.Combine(folder.Root, "rendered", "b.html"));

        Assert.Equal(0, (await CliProcess.RunAsync(Path.Combine(folder.Root, "notebooks"), "render", "a.ipynb")).ExitCode);

        Assert.Equal(files, folder.Files());
        Assert.Equal("a: unchanged; b: unchanged", await folder.RunAsync());
    }

    [Fact]
    public async Task Articles_come_from_the_corpus_that_the_notebook_names_and_none_where_it_is_gone()
    {
        folder.With("texts/ferry.txt", "Ferry stops\n\nThe ferry will stop next month.\n")
            .With("a", Code("string corpus = \"../texts\";", CellTags.Parameters), Shown("1", (MimeTypes.Html, Table)));

        Assert.Equal(0, (await CliProcess.RunAsync(folder.Root, "render")).ExitCode);
        Assert.Contains("href=\"articles/ferry.html#p-0-5\"", Page("a"), StringComparison.Ordinal);
        Assert.Contains("The ferry will stop", Page("articles/ferry"), StringComparison.Ordinal);

        Assert.Equal(0, (await CliProcess.RunAsync(folder.Root, "render", "--articles", "none")).ExitCode);
        Assert.DoesNotContain("href=\"articles/", Page("a"), StringComparison.Ordinal);

        Directory.Delete(Path.Combine(folder.Root, "texts"), recursive: true);
        Assert.Equal(0, (await CliProcess.RunAsync(folder.Root, "render")).ExitCode);
        Assert.DoesNotContain("href=\"articles/", Page("a"), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Root, "rendered", "articles", "ferry.html")));
    }

    [Fact]
    public async Task Copies_that_ran_on_another_corpus_have_their_pages_beside_them()
    {
        folder.With("texts/ferry.txt", "Ferry stops\n\nThe ferry will stop next month.\n").With("a", Prose("# What?"), Code("string corpus = \"\";", CellTags.Parameters), Code("1 + 1"));
        await folder.RunAsync("--corpus", "texts", "--out", "other");
        var page = Path.Combine(folder.Root, "other", "rendered", "a.html");
        var written = File.ReadAllText(page);
        File.Delete(page);

        var render = await CliProcess.RunAsync(folder.Root, "render", Path.Combine("other", "notebooks", "a.ipynb"));

        Assert.Equal((0, $"Open {Path.Combine("other", "rendered", "index.html")}\n"), (render.ExitCode, render.Output));
        Assert.Equal(written, File.ReadAllText(page));
        Assert.False(Directory.Exists(Path.Combine(folder.Root, "rendered")));
    }

    [Fact]
    public async Task Notebooks_without_outputs_are_named_in_one_line_and_rendered()
    {
        folder.With("a", Prose("# Only words")).With("b", Code("1")).With("c", Ran("1", "one")).With("d", Code("2"));

        var render = await CliProcess.RunAsync(folder.Root, "render");

        Assert.Equal((0, $"{Path.Combine("notebooks", "b.ipynb")} and {Path.Combine("notebooks", "d.ipynb")} have no outputs; run them first.\n"), (render.ExitCode, render.Errors));
        Assert.True(File.Exists(Path.Combine(folder.Root, "rendered", "d.html")));

        File.Delete(folder.PathOf("d"));
        Assert.Equal($"{Path.Combine("notebooks", "b.ipynb")} has no outputs; run it first.\n", (await CliProcess.RunAsync(folder.Root, "render")).Errors);
    }

    [Theory]
    [InlineData("none.ipynb: no such notebook", "none.ipynb")]
    [InlineData("render --help", "--nonsense")]
    public async Task Bad_usage_is_one_line_and_exit_code_2(string message, params string[] arguments)
    {
        folder.With("a", Ran("1", "one"));

        var render = await CliProcess.RunAsync(folder.Root, ["render", .. arguments]);

        Assert.Equal(2, render.ExitCode);
        Assert.Contains(message, Assert.Single(render.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Root, "rendered")));
    }

    [Fact]
    public async Task Where_there_are_no_notebooks_it_says_what_to_do()
    {
        var render = await CliProcess.RunAsync(folder.Root, "render");
        Assert.Equal(2, render.ExitCode);
        Assert.Contains("name the notebooks, or change to the folder that holds notebooks/", render.Errors, StringComparison.Ordinal);
    }

    private string Page(string name) => File.ReadAllText(Path.Combine(folder.Root, "rendered", name + ".html"));
}
