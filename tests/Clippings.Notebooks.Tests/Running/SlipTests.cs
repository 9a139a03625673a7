using static Clippings.Notebooks.Tests.Cells;

namespace Clippings.Notebooks.Tests;

/// <summary>Slips of the first minutes have their words, before anything has run.</summary>
public sealed class SlipTests : IDisposable
{
    private readonly NotebookFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_empty_corpus_is_refused_before_a_cell_runs()
    {
        Directory.CreateDirectory(Path.Combine(folder.With("a", Ran("1", "one")).Root, "empty", "within"));

        var run = await CliProcess.RunAsync(folder.Root, "run", "--corpus", "empty", "--out", "out");

        Assert.Equal((2, "", "--corpus empty: the folder is empty; put articles there, or name another."), (run.ExitCode, run.Output, run.Errors.Trim()));
    }

    [Fact]
    public async Task What_stops_all_notebooks_in_the_same_way_is_told_once()
    {
        folder.With("a", Code("throw new Exception(\"no luck\");")).With("b", Code("throw new Exception(\"no luck\");")).With("c", Code("throw new Exception(\"bad luck\");"));

        var run = await CliProcess.RunAsync(folder.Root, "run");

        Assert.Equal(["2 notebooks (a.ipynb, b.ipynb): cell 1 (In [1]) failed with Exception: no luck", "notebooks/c.ipynb: cell 1 (In [1]) failed with Exception: bad luck"], run.Errors.Trim().Split('\n'));
    }

    [Fact]
    public async Task A_run_says_how_long_it_took()
    {
        var run = await CliProcess.RunAsync(folder.With("a", Code("1 + 1")).Root, "run");

        Assert.Matches(@"(?m)^1 notebook run in \d+\.\d s, 0 failed\.$", run.Output.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("run")]
    [InlineData("render")]
    public async Task A_folder_that_may_not_be_written_is_named_before_a_cell_runs(string command)
    {
        if (OperatingSystem.IsWindows())
            return;
        folder.With("a", Code("1 + 1"));
        using var others = new ForbiddenFolders(folder.Root);

        var run = await others.RunAsync(command);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Matches(@"^/.+: no permission to write there; choose a folder of your own, or have its owner let you\.$", run.Errors.Trim());
    }
}
