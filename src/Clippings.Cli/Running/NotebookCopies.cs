using System.Text;
using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>Prepares a folder in which copies of notebooks run on another corpus, with their scripts.</summary>
internal static class NotebookCopies
{
    /// <summary>Copies the scripts beside the notebooks, their directives rewritten.</summary>
    /// <returns>The notebooks, each with the path of its copy; nothing of them is written yet.</returns>
    public static IReadOnlyList<(string Path, Notebook Notebook)> Prepare(IReadOnlyList<(string Path, Notebook Notebook)> notebooks, string folder)
    {
        if (notebooks.GroupBy(entry => Path.GetFileName(entry.Path), StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new UsageException($"Two notebooks are called {twice.Key}; run them one at a time, each with an --out of its own.");

        Directory.CreateDirectory(folder);
        foreach (var source in notebooks.Select(entry => Path.GetDirectoryName(entry.Path)!).Distinct(StringComparer.Ordinal))
        {
            foreach (var script in Directory.EnumerateFiles(source, "*.csx").Order(StringComparer.Ordinal))
                FileContent.Replace(Path.Combine(folder, Path.GetFileName(script)), Encoding.UTF8.GetBytes(ScriptPaths.Rebase(File.ReadAllText(script), source, folder)));
        }

        return [.. notebooks.Select(entry => (Path.Combine(folder, Path.GetFileName(entry.Path)), Rebase(entry.Notebook, Path.GetDirectoryName(entry.Path)!, folder)))];
    }

    private static Notebook Rebase(Notebook notebook, string from, string to) => notebook with
    {
        Cells = [.. notebook.Cells.Select(cell => cell.Kind == CellKind.Code ? cell with { Source = ScriptPaths.Rebase(cell.Source, from, to) } : cell)],
    };
}
