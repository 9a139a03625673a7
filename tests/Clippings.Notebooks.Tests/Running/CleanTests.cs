using System.Diagnostics;
using System.Text;
using CsCheck;
using static Clippings.Notebooks.Tests.Cells;

namespace Clippings.Notebooks.Tests;

/// <summary><c>run --clean</c>: notebooks without what a run puts into them.</summary>
public sealed class CleanTests : IDisposable
{
    private readonly NotebookFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_a_person_wrote_stays_and_cleaning_again_changes_no_byte() => NotebookGen.Notebook.Sample(notebook =>
    {
        var cleaned = CleanedNotebook.Of(notebook);
        Assert.All(cleaned.Cells, cell => Assert.True(cell.Outputs.Count == 0 && cell.ExecutionCount is null));
        Assert.Equal(notebook.Cells.Select(cell => (cell.Kind, cell.Id, cell.Source)), cleaned.Cells.Select(cell => (cell.Kind, cell.Id, cell.Source)));
        Assert.Equal(cleaned.ToJson(), CleanedNotebook.Of(Notebook.Parse(cleaned.ToJson(), "cleaned")).ToJson());
    });

    [Fact]
    public async Task A_notebook_that_was_run_is_cleaned_to_what_it_was_before()
    {
        folder.With("a", Prose("# Québec"), Code("1")).With("b", Code("throw new Exception(\"x\");"));
        await CliProcess.RunAsync(folder.Root, "run");
        await CliProcess.RunAsync(folder.Root, "run", "--clean");
        var before = folder.Files();
        Assert.Equal(1, (await CliProcess.RunAsync(folder.Root, "run")).ExitCode);
        Assert.NotEqual(before["notebooks/a.ipynb"], folder.Files()["notebooks/a.ipynb"]);

        var one = await CliProcess.RunAsync(folder.Root, "run", "--clean", folder.PathOf("a"));
        Assert.Equal((0, "", "1 notebook clean, 1 changed.\n"), (one.ExitCode, one.Errors, one.Output));
        Assert.Equal(before["notebooks/a.ipynb"], folder.Files()["notebooks/a.ipynb"]);
        Assert.NotEqual(before["notebooks/b.ipynb"], folder.Files()["notebooks/b.ipynb"]);

        var all = await CliProcess.RunAsync(folder.Root, "run", "--clean");
        Assert.Equal("2 notebooks clean, 1 changed.\n", all.Output);
        Assert.Equal(before, folder.Files());
    }

    [Fact]
    public async Task As_a_filter_git_keeps_notebooks_without_outputs_and_the_files_keep_theirs()
    {
        folder.With("a", Prose("# Québec “quoted”"), Code("System.Console.Write(\"é\")"));
        await folder.RunAsync();
        var run = File.ReadAllText(folder.PathOf("a"));
        await GitAsync("init", "-q");
        await GitAsync("config", "filter.clippings.clean", $"dotnet '{CliProcess.Program}' run --clean -");
        await GitAsync("config", "filter.clippings.smudge", "cat");
        await GitAsync("config", "filter.clippings.required", "true");
        folder.With(".gitattributes", "*.ipynb filter=clippings\n");

        await GitAsync("add", "notebooks/a.ipynb");

        Assert.Equal(CleanedNotebook.Of(folder.Read("a")).ToJson(), await GitAsync("show", ":notebooks/a.ipynb"));
        Assert.Equal(run, File.ReadAllText(folder.PathOf("a")));
        Assert.Equal("", await GitAsync("diff", "--name-only"));
        // Checked out anew, a notebook has no outputs, and gets them without a run.
        File.Delete(folder.PathOf("a"));
        await GitAsync("checkout", "--", "notebooks/a.ipynb");
        Assert.Equal("", folder.Printed("a"));
        Assert.Equal("a: outputs restored", await folder.RunAsync());
        Assert.Equal(run, File.ReadAllText(folder.PathOf("a")));
    }

    [Theory]
    [InlineData("--clean runs nothing; give it without --check", "run", "--clean", "--check")]
    [InlineData("--clean runs nothing; give it without -p", "run", "--clean", "-p", "top=1")]
    [InlineData("- goes with --clean", "run", "-")]
    [InlineData("--clean - reads one notebook", "run", "--clean", "-", "a.ipynb")]
    [InlineData("none.ipynb: no such notebook", "run", "--clean", "notebooks/a.ipynb", "none.ipynb")]
    public async Task Bad_usage_is_one_line_and_cleans_nothing(string message, params string[] arguments)
    {
        folder.With("a", Code("1") with { ExecutionCount = 1 });
        var before = folder.Files();
        var result = await CliProcess.RunAsync(folder.Root, arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, Assert.Single(result.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(before, folder.Files());
    }

    private async Task<string> GitAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Root, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await errors);
        return output;
    }
}
