using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>Finds the notebooks that a command is about.</summary>
internal static class NotebookSelection
{
    /// <summary>The name of a folder of notebooks.</summary>
    public const string Folder = "notebooks";

    /// <summary>The notebooks named, or all in the nearest <c>notebooks</c> folder, in the order of their names.</summary>
    /// <exception cref="UsageException">There are none.</exception>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> named, string start) =>
        named.Count > 0 ? Named(named, start) : All(Nearest(start, _ => true) ?? throw new UsageException($"No notebooks/*.ipynb in {start} or above it; name the notebooks, or change to the folder that holds notebooks/; 'clippings new DIR' lays one."));

    /// <summary>The notebooks named, or all in the nearest <c>notebooks</c> folder with one in C#, or those that the program brings: copies of them run on any articles.</summary>
    public static IReadOnlyList<string> FindForCopies(IReadOnlyList<string> named, string start) =>
        named.Count > 0 ? Named(named, start) : All(Nearest(start, IsCSharp) ?? ShippedProject.Notebooks);

    /// <summary>Where a notebook's pages go: beside its <c>notebooks</c> folder, or into its own folder where that is called otherwise.</summary>
    public static string PagesOf(string notebook)
    {
        var folder = Path.GetDirectoryName(notebook)!;
        return Path.Combine(IsNotebookFolder(folder) ? Path.GetDirectoryName(folder)! : folder, "rendered");
    }

    /// <summary>The notebooks that share an index with those of a run: all of a <c>notebooks</c> folder, elsewhere only the run's own.</summary>
    public static IEnumerable<string> OnIndexWith(IEnumerable<string> notebooks) => notebooks
        .SelectMany(path => IsNotebookFolder(Path.GetDirectoryName(path)!) ? All(Path.GetDirectoryName(path)!) : [path])
        .Distinct(PathCase.Comparer)
        .Order(StringComparer.Ordinal);

    private static bool IsNotebookFolder(string folder) => PathCase.Comparer.Equals(Path.GetFileName(folder), Folder);

    private static IReadOnlyList<string> Named(IReadOnlyList<string> named, string start) => [.. named.Select(path => Path.GetFullPath(path, start)).Distinct(PathCase.Comparer)];

    private static string? Nearest(string start, Func<string, bool> isMeant)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, Folder);
            if (Directory.Exists(candidate) && All(candidate).Any(isMeant))
                return candidate;
        }

        return null;
    }

    // A home folder may well have notebooks/ with those of another language; one that can't be read is told when it is run.
    private static bool IsCSharp(string path)
    {
        try
        {
            return NotebookFile.Load(path).IsCSharp;
        }
        catch (NotebookException)
        {
            return true;
        }
    }

    private static IReadOnlyList<string> All(string folder) => [.. Directory.EnumerateFiles(folder, "*.ipynb").Order(StringComparer.Ordinal)];
}
