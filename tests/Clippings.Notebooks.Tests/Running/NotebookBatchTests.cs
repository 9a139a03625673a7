using static Clippings.Notebooks.Tests.Cells;

namespace Clippings.Notebooks.Tests;

/// <summary>Notebooks in processes of their own, and in one that they share.</summary>
public sealed class NotebookBatchTests : IDisposable
{
    private const string Process = "Console.WriteLine(Environment.ProcessId);";

    private readonly NotebookFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Notebooks_that_share_run_in_one_process_and_see_nothing_of_each_other()
    {
        Directory.CreateDirectory(Path.Combine(folder.Root, "other"));
        var results = await RunAsync(
            Job("notebooks/a", "kit", Process, "var count = 1;", "Console.Write(Environment.CurrentDirectory);"),
            Job("other/b", "kit", Process, "var count = \"text\".Length; var second = 2;", "Console.Write(Environment.CurrentDirectory);"),
            Job("notebooks/c", "kit", Process, "second"));

        Assert.Single(results.Select(result => Printed(result, 0)).Distinct(StringComparer.Ordinal));
        Assert.Equal([Path.Combine(folder.Root, "notebooks"), Path.Combine(folder.Root, "other")], results.Take(2).Select(result => Printed(result, 2)));
        Assert.Equal([null, null, 2], results.Select(result => result.Failure?.Cell));
    }

    [Fact]
    public async Task What_they_bring_in_is_loaded_once()
    {
        var bring = $"#r \"{Path.Combine(Clippings.Tests.KitFolders.Root, "artifacts", "clippings", "Clippings.dll")}\"\nvar own = typeof(Clippings.Corpus).Assembly;";
        const string Loaded = "Console.Write(AppDomain.CurrentDomain.GetAssemblies().Count(a => a.GetName().Name == \"Clippings\"));";

        var results = await RunAsync(Job("notebooks/a", "kit", bring, Loaded), Job("notebooks/b", "kit", bring, Loaded));

        Assert.Equal(["1", "1"], results.Select(result => Printed(result, 1)));
    }

    [Fact]
    public async Task Others_get_a_process_of_their_own()
    {
        var results = await RunAsync(Job("notebooks/a", null, Process), Job("notebooks/b", null, Process), Job("notebooks/c", "kit", Process), Job("notebooks/d", "other", Process));

        Assert.Equal(4, results.Select(result => Printed(result, 0)).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("throw new Exception();")]
    [InlineData("Environment.Exit(3);")]
    public async Task What_failed_hands_its_process_to_none(string failing)
    {
        var results = await RunAsync(Job("notebooks/a", "kit", Process, failing), Job("notebooks/b", "kit", Process));

        Assert.Equal([2, null], results.Select(result => result.Failure?.Cell));
        Assert.NotEqual(Printed(results[0], 0), Printed(results[1], 0));
    }

    private static async Task<IReadOnlyList<ExecutionResult>> RunAsync(params NotebookJob[] jobs)
    {
        var results = await new NotebookBatch(new WorkerCommand("dotnet", [Clippings.Tests.CliProcess.Program, "worker"]), 1, null).RunAsync(jobs, (_, _) => { }, CancellationToken.None);
        return [.. results.Select(result => Assert.IsType<ExecutionResult>(result))];
    }

    private static string Printed(ExecutionResult result, int cell) =>
        string.Concat(result.Notebook.Cells.Where(at => at.IsRun).ElementAt(cell).Outputs.OfType<NotebookOutput.Stream>().Select(stream => stream.Text));

    private NotebookJob Job(string name, string? shares, params string[] cells) =>
        new(Notebook([.. cells.Select(cell => Code(cell))]), Path.Combine(folder.Root, name + ".ipynb")) { Shares = shares };
}
