using static Clippings.Notebooks.Tests.Cells;

namespace Clippings.Notebooks.Tests;

/// <summary>A folder with <c>notebooks/</c> in it, on which the program is run as a user runs it.</summary>
internal sealed class NotebookFolder : IDisposable
{
    private readonly Clippings.Tests.TemporaryFolder folder = new();

    public NotebookFolder() => Directory.CreateDirectory(Path.Combine(Root, "notebooks"));

    public string Root => folder.Path;

    public string Store => Path.Combine(Root, "notebooks", ".clippings");

    public void Dispose() => folder.Dispose();

    public string PathOf(string name) => Path.Combine(Root, "notebooks", name + ".ipynb");

    public NotebookFolder With(string file, string text)
    {
        folder.With(file, text);
        return this;
    }

    public NotebookFolder With(string name, params NotebookCell[] cells)
    {
        NotebookFile.Save(PathOf(name), Notebook(cells));
        return this;
    }

    public Notebook Read(string name) => NotebookFile.Load(PathOf(name));

    /// <summary>What the cells of a notebook printed, one after the other.</summary>
    public string Printed(string name) => string.Concat(Read(name).Cells.SelectMany(cell => cell.Outputs).OfType<NotebookOutput.Stream>().Select(stream => stream.Text));

    /// <summary>Changes text in a file and leaves its time as it was.</summary>
    public void Edit(string file, string from, string to)
    {
        var path = Path.Combine(Root, file);
        var written = File.GetLastWriteTimeUtc(path);
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(path, written);
    }

    /// <summary>Runs the program, which has to do well, and gives what it says of each notebook: <c>a: new</c>.</summary>
    public async Task<string> RunAsync(params string[] arguments)
    {
        var result = await CliProcess.RunAsync(Root, ["run", .. arguments]);
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        return Said(result.Output);
    }

    /// <summary>What an output says of each notebook, in the order of their names.</summary>
    public static string Said(string output) => string.Join("; ", output.Split('\n')
        .Where(line => line.Contains(".ipynb: ", StringComparison.Ordinal) && !line.Contains(CellProgress.BringingIn, StringComparison.Ordinal) && !line.Contains(CellProgress.BroughtIn, StringComparison.Ordinal))
        .Select(line => line.Replace(".ipynb", "", StringComparison.Ordinal).Split(',')[0])
        .Order(StringComparer.Ordinal));

    /// <summary>All files with their content, but for what the store keeps.</summary>
    public Dictionary<string, string> Files() => Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
        .Where(file => !file.StartsWith(Store, StringComparison.Ordinal))
        .ToDictionary(file => Path.GetRelativePath(Root, file), File.ReadAllText);
}
