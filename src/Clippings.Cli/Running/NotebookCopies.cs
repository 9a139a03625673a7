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
        if (sources.GroupBy(path => Path.GetFileName(path), PathCase.Comparer).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new UsageException($"Two notebooks are called {twice.Key}; run them one at a time, each with an --out of its own.");

        IReadOnlyList<(string Source, string Copy)> copies = [.. sources.Select(path => (path, Path.Combine(folder, Path.GetFileName(path))))];
        var scripts = sources.Select(path => Path.GetDirectoryName(path)!).Distinct(StringComparer.Ordinal)
            .SelectMany(source => Directory.EnumerateFiles(source, "*.csx").Order(StringComparer.Ordinal).Select(script => (Path: Path.Combine(folder, Path.GetFileName(script)), Text: Encoding.UTF8.GetBytes(ScriptPaths.Rebase(File.ReadAllText(script), source, folder)))));
        if (check)
        {
            var missing = copies.Select(copy => copy.Copy).Where(path => !File.Exists(path)).Concat(scripts.Where(script => !File.Exists(script.Path) || !script.Text.AsSpan().SequenceEqual(File.ReadAllBytes(script.Path))).Select(script => script.Path)).FirstOrDefault();
            return missing is null ? copies : throw new UsageException($"{DisplayPath.Of(missing)}: not there as it would be checked; run once without --check.");
        }

        Directory.CreateDirectory(folder);
        foreach (var (path, text) in scripts)
            FileContent.Replace(path, text);
        return copies;
    }

    /// <summary>A notebook with its directives rewritten for where its copy stands.</summary>
    public static Notebook Rebase(Notebook notebook, string source, string copy) => notebook with
    {
        Cells = [.. notebook.Cells.Select(cell => cell.Kind == CellKind.Code ? cell with { Source = ScriptPaths.Rebase(cell.Source, Path.GetDirectoryName(source)!, Path.GetDirectoryName(copy)!) } : cell)],
    };
}
