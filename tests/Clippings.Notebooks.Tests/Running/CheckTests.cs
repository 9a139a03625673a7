using System.Text.Json.Nodes;
using static Clippings.Notebooks.Tests.Cells;

namespace Clippings.Notebooks.Tests;

/// <summary><c>run --check</c>: which cell shows which number that a run would not give.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly NotebookFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_number_that_is_not_what_a_run_gives_is_named_with_its_cell_and_nothing_is_written()
    {
        folder.With("a", Prose("# A"), Code("System.Console.Write(\"one\\nsaid 41 in 5 articles\")"), Code("2 + 2")).With("b", Code("7"));
        await folder.RunAsync();
        var good = await CliProcess.RunAsync(folder.Root, "run", "--check");
        Assert.Equal((0, ""), (good.ExitCode, good.Errors));
        Assert.EndsWith("2 notebooks checked, 0 differ, 0 failed; nothing was written.\n", good.Output, StringComparison.Ordinal);

        folder.Edit("notebooks/a.ipynb", "said 41 in 5 articles\"\n", "said 39 in 5 articles\"\n");
        var before = folder.Files();
        var store = Directory.EnumerateFiles(folder.Store).ToDictionary(file => file, File.GetLastWriteTimeUtc);
        var drifted = await CliProcess.RunAsync(folder.Root, "run", "--check");

        Assert.Equal((1, ""), (drifted.ExitCode, drifted.Errors));
        Assert.Contains($"{Path.Combine("notebooks", "a.ipynb")}: cell 2 (In [1]), stdout line 2 (\"said 39 in 5 articles\"): 39 is now 41\n2 notebooks checked, 1 differs, 0 failed", drifted.Output, StringComparison.Ordinal);
        Assert.Equal(before, folder.Files());
        Assert.All(store, file => Assert.Equal(file.Value, File.GetLastWriteTimeUtc(file.Key)));
    }

    [Fact]
    public async Task What_fails_and_what_was_never_run_is_no_agreement()
    {
        folder.With("a", Code("1")).With("b", Code("throw new Exception(\"broken\");"));
        var result = await CliProcess.RunAsync(folder.Root, "run", "--check");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("a.ipynb: has no outputs to compare with; run it first", result.Output, StringComparison.Ordinal);
        Assert.Contains("b.ipynb: cell 1 (In [1]) failed with Exception: broken", result.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Store) || Directory.Exists(Path.Combine(folder.Root, "rendered")));
    }

    [Theory]
    [InlineData("text/plain", "a 1.5 b -2", "a 1.5 b -3", "text/plain line 1 (\"a 1.5 b -2\"): -2 is now -3")]
    [InlineData("text/plain", "a 1,200 b 2", "a 1,300 b 3", "text/plain line 1 (\"a 1,200 b 2\"): 1,200 is now 1,300; text/plain line 1 (\"a 1,200 b 2\"): 2 is now 3")]
    [InlineData("text/plain", "one\ntwo", "one\nthree", "text/plain line 2: \"two\" is now \"three\"")]
    [InlineData("text/plain", "one\ntwo", "one\nand\ntwo", "text/plain line 2, of 2 lines before and 3 after: \"two\" is now \"and\"")]
    [InlineData("text/html", "<td>said</td><td>4</td>", "<td>said</td><td>5</td>", "text/html line 2 (\"4\"): 4 is now 5")]
    [InlineData("text/html", "<td>4</td>", "<th>4</th>", "text/html: its markup is now another")]
    [InlineData("image/png", "aaaa", "bbbb", "image/png: \"aaaa\" is now \"bbbb\"")]
    public void A_difference_is_told_where_it_stands(string type, string before, string after, string told) =>
        Assert.Equal(told, Told(MimeBundle.Of(type, before), MimeBundle.Of(type, after)));

    [Fact]
    public void A_figure_tells_the_member_and_words_say_it_before_data_does()
    {
        static MimeBundle Figure(string words, double y) => new(new JsonObject { ["text/plain"] = words, ["application/vnd.plotly.v1+json"] = new JsonObject { ["data"] = new JsonArray(new JsonObject { ["y"] = new JsonArray(1, y) }) } }, []);

        Assert.Equal("application/vnd.plotly.v1+json data[0].y[1]: 2 is now 3", Told(Figure("a chart", 2), Figure("a chart", 3)));
        Assert.Equal("text/plain line 1 (\"2 bars\"): 2 is now 3", Told(Figure("2 bars", 2), Figure("3 bars", 3)));
        Assert.Equal("", Told(Figure("a chart", 2), Figure("a chart", 2)));
    }

    [Fact]
    public void Outputs_that_came_or_went_and_execution_counts()
    {
        var cell = Code("a");
        var shown = new NotebookOutput.Result(MimeBundle.Of("text/plain", "1"), 3);

        Assert.Equal(["cell 1 (In [2]), outputs: nothing is now one"], Between(cell, cell with { ExecutionCount = 2, Outputs = [shown] }));
        Assert.Equal(["cell 1 (In [2]), outputs: 2 is now one"], Between(cell with { Outputs = [shown, shown] }, cell with { ExecutionCount = 2, Outputs = [shown] }));
        Assert.Empty(Between(cell with { ExecutionCount = 9, Outputs = [shown with { ExecutionCount = 9 }] }, cell with { ExecutionCount = 2, Outputs = [shown] }));
    }

    private static IEnumerable<string> Between(NotebookCell before, NotebookCell after) => NotebookDrift.Between(Notebook(before), Notebook(after)).Select(drift => drift.ToString());

    private static string Told(MimeBundle before, MimeBundle after) => string.Join("; ", NotebookDrift.Between(
        Notebook(Code("a") with { Outputs = [new NotebookOutput.Display(before)] }),
        Notebook(Code("a") with { Outputs = [new NotebookOutput.Display(after)] })).Select(drift => $"{drift.Place}: {drift.Before} is now {drift.After}"));
}
