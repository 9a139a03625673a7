using System.Text;
using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>Prepares a folder in which copies of notebooks run on another corpus, with their scripts.</summary>
internal static class NotebookCopies
{
    /// <summary>Copies the scripts beside the notebooks, their directives rewritten.</summary>
    /// <param name="sources">The notebooks.</param>
    /// <param name="folder">Where their copies are to stand.</param>
    /// <param name="check">Nothing is written, and what is not there is a mistake.</param>
    /// <returns>Each notebook with the path of its copy; nothing of them is written yet.</returns>
    public static IReadOnlyList<(string Source, string Copy)> Prepare(IReadOnlyList<string> sources, string folder, bool check)
    {
        if (sources.GroupBy(path => Path.GetFileName(path), StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new UsageException($"Two notebooks are called {twice.Key}; run them one at a time, each with an --out of its own.");

        IReadOnlyList<(string Source, string Copy)> copies = [.. sources.Select(path => (path, Path.Combine(folder, Path.GetFileName(path))))];
        if (check)
            return copies.FirstOrDefault(copy => !File.Exists(copy.Copy)).Copy is { } missing ? throw new UsageException($"{DisplayPath.Of(missing)}: not there to be checked; run once without --check.") : copies;

        Directory.CreateDirectory(folder);
        foreach (var source in sources.Select(path => Path.GetDirectoryName(path)!).Distinct(StringComparer.Ordinal))
        {
            foreach (var script in Directory.EnumerateFiles(source, "*.csx").Order(StringComparer.Ordinal))
                FileContent.Replace(Path.Combine(folder, Path.GetFileName(script)), Encoding.UTF8.GetBytes(ScriptPaths.Rebase(File.ReadAllText(script), source, folder)));
        }

        return copies;
    }

    /// <summary>A notebook with its directives rewritten for where its copy stands.</summary>
    public static Notebook Rebase(Notebook notebook, string source, string copy) => notebook with
    {
        Cells = [.. notebook.Cells.Select(cell => cell.Kind == CellKind.Code ? cell with { Source = ScriptPaths.Rebase(cell.Source, Path.GetDirectoryName(source)!, Path.GetDirectoryName(copy)!) } : cell)],
    };
}
