namespace Clippings.Notebooks;

/// <summary>A folder of pages as it was written, and what it was written from.</summary>
/// <param name="Engine">The program that rendered it.</param>
/// <param name="Notebooks">The hash of each notebook's file, by its path from the folder; in the order of the index.</param>
/// <param name="Files">The hash of each file that was written, by its path from the folder.</param>
/// <param name="Choices">What pages were asked to have.</param>
public sealed record FrozenPages(string Engine, IReadOnlyList<KeyValuePair<string, string>> Notebooks, IReadOnlyList<KeyValuePair<string, string>> Files, string Choices)
{
    /// <summary>A folder as it is now.</summary>
    /// <param name="folder">Where the pages are.</param>
    /// <param name="notebooks">The notebooks on its index, in order.</param>
    /// <param name="files">The files that were written.</param>
    /// <param name="choices">What pages were asked to have.</param>
    public static FrozenPages Of(string folder, IEnumerable<string> notebooks, IEnumerable<string> files, string choices)
    {
        var now = new Fingerprints();
        return new(EngineVersion.Current, [.. notebooks.Select(path => Entry(now, folder, path))], [.. files.Select(file => Entry(now, folder, Path.Combine(folder, file)))], choices);
    }

    /// <summary>Whether every page is as it was written, and of notebooks as they are.</summary>
    public bool AreFresh(string folder, IEnumerable<string> notebooks, string choices)
    {
        var now = new Fingerprints();
        return Engine == EngineVersion.Current
            && Choices == choices
            && Notebooks.SequenceEqual(notebooks.Select(path => Entry(now, folder, path)))
            && Files.All(file => now.Of(Path.Combine(folder, file.Key)) == file.Value);
    }

    private static KeyValuePair<string, string> Entry(Fingerprints now, string folder, string path) =>
        new(ScriptPaths.Relative(path, folder), now.Of(path));
}
