using System.Text.Json.Nodes;

namespace Clippings.Docs.Tests;

/// <summary>The kit's notebooks on the kit's kernel, in clients that know nothing of it. CI installs the clients.</summary>
public sealed class JupyterClientTests : IDisposable
{
    private readonly KitCopy _copy = new();
    private readonly TemporaryFolder _prefix = new();

    public void Dispose()
    {
        _copy.Dispose();
        _prefix.Dispose();
    }

    [Fact]
    public async Task Nbconvert_gives_the_committed_notebooks()
    {
        await InstallAsync();
        var committed = _copy.Notebooks.Select(WithoutTimes).ToList();
        var run = await PythonProcess.RunAsync(_prefix.Path, ["-m", "nbconvert", "--to", "notebook", "--execute", "--inplace", .. _copy.Notebooks]);
        if (run.IsMissing)
            return;

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal(committed, _copy.Notebooks.Select(WithoutTimes));
    }

    [Fact]
    public async Task Jupyter_s_own_test_of_kernels_passes()
    {
        await InstallAsync();
        var script = Path.Combine(KitFolders.Root, "tests", "Clippings.Notebooks.Tests", "Jupyter", "kernel_test.py");
        var run = await PythonProcess.RunAsync(_prefix.Path, [script]);
        if (!run.IsMissing)
            Assert.True(run.ExitCode == 0, run.Errors);
    }

    [Fact]
    public async Task Run_all_and_save_in_the_classic_notebook_shows_every_chart_and_gives_the_committed_bytes()
    {
        await InstallAsync();
        var committed = _copy.Notebooks.Select(File.ReadAllText).ToList();
        var script = Path.Combine(KitFolders.Root, "tests", "Clippings.Notebooks.Tests", "Jupyter", "classic_notebook.py");
        var run = await PythonProcess.RunAsync(_prefix.Path, [script, .. _copy.Notebooks, "--screenshots", _prefix.Path]);
        if (run.IsMissing)
            return;

        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        Assert.All(_copy.Notebooks, notebook => Assert.Contains($"{Path.GetFileName(notebook)}: {Cells(notebook)} of {Cells(notebook)} cells run, {Charts(notebook)} pictures", run.Output, StringComparison.Ordinal));
        Assert.Equal(committed, _copy.Notebooks.Select(File.ReadAllText));
    }

    private async Task InstallAsync() =>
        Assert.Equal(0, (await CliProcess.RunAsync(_copy.Path, "kernel", "install", "--prefix", _prefix.Path)).ExitCode);

    // It notes in each cell when it ran.
    private static string WithoutTimes(string notebook)
    {
        var json = JsonNode.Parse(File.ReadAllText(notebook))!;
        foreach (var cell in json["cells"]!.AsArray())
            cell!["metadata"]!.AsObject().Remove("execution");
        return json.ToJsonString();
    }

    private static int Cells(string notebook) => CodeCells(notebook).Count();

    private static int Charts(string notebook) => CodeCells(notebook).Count(cell => cell["outputs"]!.ToJsonString().Contains("application/vnd.plotly.v1", StringComparison.Ordinal));

    private static IEnumerable<JsonNode> CodeCells(string notebook) =>
        JsonNode.Parse(File.ReadAllText(notebook))!["cells"]!.AsArray().OfType<JsonNode>().Where(cell => cell["cell_type"]!.GetValue<string>() == "code");
}
