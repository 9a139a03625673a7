namespace Clippings;

/// <summary>The places of a corpus that one path or several make.</summary>
internal static class CorpusPlaces
{
    /// <summary>A place for each path. With several, names begin at the folder that all have in common.</summary>
    /// <exception cref="CorpusException">There is no path, or one does not exist.</exception>
    public static IReadOnlyList<CorpusPlace> Of(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
            throw new CorpusException("No path was given: name a folder, a file or several.");
        if (paths is [var only])
            return [new(ArticleFiles.Find(only), "", null)];
        string[] full = [.. paths.Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))).Distinct(StringComparer.Ordinal)];
        var common = Common(full);
        return [.. full.Select(path => Place(path, common))];
    }

    // A folder's files and an archive's stand behind its name; a file stands behind its folder's.
    private static CorpusPlace Place(string path, string common)
    {
        var files = ArticleFiles.Find(path);
        var name = Path.GetRelativePath(common, path).Replace('\\', '/');
        var prefix = Directory.Exists(path) || Archives.IsArchive(path) ? name + "/"
            : File.Exists(path) ? Slashed(Path.GetDirectoryName(name)!.Replace('\\', '/'))
            : Slashed(Path.GetRelativePath(common, files.Folder).Replace('\\', '/'));
        return new(files, prefix, name);
    }

    private static string Slashed(string folder) => folder is "" or "." ? "" : folder + "/";

    private static string Common(string[] paths)
    {
        var common = Path.GetDirectoryName(paths[0]) ?? paths[0];
        while (Array.Exists(paths, path => !path.StartsWith(common.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
        {
            // Drives have nothing in common; names then begin with the drive.
            if (Path.GetDirectoryName(common) is not { } above)
                break;
            common = above;
        }

        return common;
    }
}
