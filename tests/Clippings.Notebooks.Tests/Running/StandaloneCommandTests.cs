using System.Text.Json.Nodes;
using static Clippings.Notebooks.Tests.Cells;

namespace Clippings.Notebooks.Tests;

/// <summary><c>render --standalone</c>: a page of one notebook that can be sent.</summary>
public sealed class StandaloneCommandTests : IDisposable
{
    private const string Table = "<table><tbody><tr><td><span data-passage='ferry#37-47'>month</span></td></tr></tbody></table>";
    private const string Chart = """{ "data": [{ "type": "bar", "x": [1] }], "layout": {} }""";

    private readonly NotebookFolder folder = new NotebookFolder()
        .With("texts/ferry.txt", "Ferry stops\n\nThe old ferry will stop next month, a notice says.\n")
        .With("a", [Prose("# What?"), Code("string corpus = \"../texts\";", CellTags.Parameters), Shown("1", (MimeTypes.Html, Table)), .. Enumerable.Range(2, 5).Select(i => Shown($"{i}", (MimeTypes.Plotly, JsonNode.Parse(Chart)!)))]);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_page_with_five_live_figures_and_its_passages_is_one_file_under_5_MB()
    {
        var render = await CliProcess.RunAsync(folder.Root, "render", "--standalone");

        var file = Path.Combine("rendered", "standalone", "a.html");
        Assert.Equal((0, ""), (render.ExitCode, render.Errors));
        Assert.Matches($@"^Open {System.Text.RegularExpressions.Regex.Escape(file)} \(3\.\d MB\)\n$", render.Output);
        Assert.Equal([Path.Combine(folder.Root, file)], Directory.EnumerateFiles(Path.Combine(folder.Root, "rendered"), "*", SearchOption.AllDirectories));
        Assert.InRange(new FileInfo(Path.Combine(folder.Root, file)).Length, 3_000_000, 5_000_000);
        Assert.Contains("ferry will stop <mark class=\"place\" id=\"passage_1\">next month</mark>, a notice says.", File.ReadAllText(Path.Combine(folder.Root, file)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_goes_where_it_is_told_to_and_without_passages_where_texts_may_not_be_republished()
    {
        Assert.Equal(0, (await CliProcess.RunAsync(folder.Root, "render", "--standalone", "--out", Path.Combine("mail", "page.html"), "--articles", "none", Path.Combine("notebooks", "a.ipynb"))).ExitCode);
        Assert.Equal(0, (await CliProcess.RunAsync(folder.Root, "render", "--standalone", "--out", "mail", "--articles", "cited")).ExitCode);

        Assert.Equal(["a.html", "page.html"], Directory.EnumerateFiles(Path.Combine(folder.Root, "mail")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("next month", File.ReadAllText(Path.Combine(folder.Root, "mail", "page.html")), StringComparison.Ordinal);
        Assert.Contains("next month", File.ReadAllText(Path.Combine(folder.Root, "mail", "a.html")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Root, "rendered")));
    }

    [Fact]
    public async Task The_page_of_a_notebook_that_is_gone_goes_and_nothing_else_does()
    {
        folder.With("b", Ran("1", "one")).With("rendered/standalone/note.html", "<p>My own page on note.ipynb.</p>\n");
        Assert.Equal(0, (await CliProcess.RunAsync(folder.Root, "render", "--standalone")).ExitCode);
        Assert.True(File.Exists(Path.Combine(folder.Root, "rendered", "standalone", "b.html")));
        File.Delete(folder.PathOf("b"));

        Assert.Equal(0, (await CliProcess.RunAsync(folder.Root, "render", "--standalone")).ExitCode);

        Assert.Equal(["a.html", "note.html"], Directory.EnumerateFiles(Path.Combine(folder.Root, "rendered", "standalone")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("--out goes with --standalone", "--out", "x")]
    [InlineData("give --articles none or cited", "--standalone", "--articles", "all")]
    [InlineData("x.html would be the page of 2 notebooks", "--standalone", "--out", "x.html")]
    public async Task Bad_usage_is_one_line_and_exit_code_2(string message, params string[] arguments)
    {
        folder.With("b", Ran("1", "one"));

        var render = await CliProcess.RunAsync(folder.Root, ["render", .. arguments]);

        Assert.Equal(2, render.ExitCode);
        Assert.Contains(message, Assert.Single(render.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_left_out_is_named()
    {
        folder.With("a", Prose("![a map](map.png)"), Code("1"));

        var render = await CliProcess.RunAsync(folder.Root, "render", "--standalone");

        Assert.Equal(0, render.ExitCode);
        var notebook = Path.Combine("notebooks", "a.ipynb");
        Assert.Equal($"{notebook} has no outputs; run it first.\n{notebook}: picture map.png is left out; it is not there, or not in the notebook's folder or beside that.\n", render.Errors);
    }
}
