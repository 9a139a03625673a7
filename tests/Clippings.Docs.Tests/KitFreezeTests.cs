using Clippings.Notebooks;

namespace Clippings.Docs.Tests;

/// <summary>What the library tells its host of what it reads, so that no notebook of the kit is shown as it was before its articles changed.</summary>
public sealed class KitFreezeTests : IDisposable
{
    private readonly KitCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public async Task A_corpus_that_no_parameter_names_counts_too_with_what_stands_beside_its_file()
    {
        foreach (var notebook in _copy.Notebooks)
            File.Delete(notebook);
        NotebookCell[] cells = [new(CellKind.Code, "setup", "#load \"setup.csx\"\nusing Clippings;"), new(CellKind.Code, "load", "System.Console.Write(Corpus.Load(\"../clips/a.txt\")[0].Outlet)")];
        NotebookFile.Save(Path.Combine(_copy.Path, "notebooks", "own.ipynb"), new Notebook(cells, []));
        Directory.CreateDirectory(Path.Combine(_copy.Path, "clips"));
        Write("a.txt", "Ferry stops\n\nThe ferry will stop next month. Nobody was asked.\n");

        Assert.Contains("own.ipynb: new, 2 cells\n", await RunAsync(), StringComparison.Ordinal);
        Assert.Contains("own.ipynb: unchanged\n", await RunAsync(), StringComparison.Ordinal);
        Write("b.txt", "Another\n\nThis one is not read at all.\n");
        Assert.Contains("own.ipynb: unchanged\n", await RunAsync(), StringComparison.Ordinal);
        Write("corpus.json", """{ "articles": [ { "file": "a.txt", "outlet": "Harbor News" } ] }""");
        Assert.Contains("own.ipynb: corpus changed, 2 cells\n", await RunAsync(), StringComparison.Ordinal);
        Assert.Contains("Harbor News", File.ReadAllText(Path.Combine(_copy.Path, "notebooks", "own.ipynb")), StringComparison.Ordinal);
        Write("corrections.csv", "table,article,start,column,value,note,text\narticles,a,,outlet,Fjord Times,,\n");
        Assert.Contains("own.ipynb: corpus changed, 2 cells\n", await RunAsync(), StringComparison.Ordinal);
        Assert.Contains("Fjord Times", File.ReadAllText(Path.Combine(_copy.Path, "notebooks", "own.ipynb")), StringComparison.Ordinal);
    }

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_copy.Path, "clips", file), text);

    private async Task<string> RunAsync()
    {
        var run = await CliProcess.RunAsync(_copy.Path, "run");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return run.Output;
    }
}
