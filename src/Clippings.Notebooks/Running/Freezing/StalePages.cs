using System.Text.RegularExpressions;

namespace Clippings.Notebooks;

/// <summary>
/// Deletes pages of notebooks that are gone, with their pictures. Only what the last writing listed can go, and only as it
/// was written: a file that somebody else put in its place stays.
/// </summary>
public static partial class StalePages
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
            if (PageOrPicture().Match(file) is not { Success: true } match || !File.Exists(path) || now.Of(path) != hash)
                continue;
            var name = match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value;
            if (File.Exists(Path.Combine(notebookFolder, name + ".ipynb")) && !written.Contains($"{name}.html", StringComparer.Ordinal))
                stay.Add(file);
            else
                File.Delete(path);
        }

        return stay;
    }

    // Pages of articles are no notebook's; the site itself takes away those that nothing leads to.
    [GeneratedRegex(@"^(?:([^/\\]+)\.html|assets/([^/\\]+)\.svg)$", RegexOptions.Singleline)]
    private static partial Regex PageOrPicture();
}
