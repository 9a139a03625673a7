namespace Clippings.Notebooks;

/// <summary>
/// Deletes pages of notebooks that are gone. Only what the last writing listed can go, and only as it
/// was written: a file that somebody else put in its place stays.
/// </summary>
public static class StalePages
{
    /// <summary>Deletes what is stale in a folder of pages.</summary>
    /// <param name="folder">The folder of pages.</param>
    /// <param name="notebookFolder">Where the notebooks are.</param>
    /// <param name="before">The last writing.</param>
    /// <param name="written">The files that the folder consists of now, relative to it.</param>
    /// <returns>Pages that were not written now and stay, since their notebooks are there.</returns>
    public static IReadOnlyList<string> Delete(string folder, string notebookFolder, FrozenPages before, IReadOnlyList<string> written)
    {
        var stay = new List<string>();
        var now = new Fingerprints();
        foreach (var (file, hash) in before.Files.ExceptBy(written, entry => entry.Key, StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, file);
            if (!IsPage(file) || !File.Exists(path) || now.Of(path) != hash)
                continue;
            if (File.Exists(Path.Combine(notebookFolder, Path.ChangeExtension(file, ".ipynb"))))
                stay.Add(file);
            else
                File.Delete(path);
        }

        return stay;
    }

    // Pages of articles are no notebook's; the site itself takes away those that nothing leads to.
    private static bool IsPage(string file) => file.EndsWith(".html", StringComparison.Ordinal) && !file.AsSpan().ContainsAny('/', '\\');
}
