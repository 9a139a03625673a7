namespace Clippings.Cli;

/// <summary>The project that the program brings: the kit's notebooks with their outputs, the sample corpus, and a <c>setup.csx</c> that needs no clone.</summary>
internal static class ShippedProject
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "project");

    // A package leaves out files whose names begin with a dot.
    private static readonly string[] Dotted = ["gitattributes", "gitignore"];

    /// <summary>The folder of its notebooks.</summary>
    public static string Notebooks => Path.Combine(Folder, NotebookSelection.Folder);

    /// <summary>Copies it; always the same files with the same bytes.</summary>
    /// <param name="target">A folder that is not there yet, or is empty.</param>
    /// <exception cref="UsageException">Something is there.</exception>
    public static void Lay(string target)
    {
        if (File.Exists(target))
            throw new UsageException($"{DisplayPath.Of(target)} is a file; name a folder that is not there yet.");
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
            throw new UsageException($"{DisplayPath.Of(target)} is not empty, and nothing in it was touched; name a folder that is not there yet, or an empty one.");
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Path.Combine(target, Named(Path.GetRelativePath(Folder, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            // Not copied as a file, which would keep it read-only where the program's own files are.
            File.WriteAllBytes(path, File.ReadAllBytes(file));
        }
    }

    private static string Named(string relative) => Dotted.Contains(relative, StringComparer.Ordinal) ? "." + relative : relative;
}
