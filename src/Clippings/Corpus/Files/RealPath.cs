namespace Clippings;

/// <summary>The one path of a folder to which no link leads.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>Resolves the links in every part of a path; the path itself where they run in a circle.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        for (var links = 0; links < MostLinks; links++)
        {
            if (WithoutFirstLink(full) is not { } next)
                return Path.TrimEndingDirectorySeparator(full);
            full = next;
        }

        return Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
    }

    private static string? WithoutFirstLink(string full)
    {
        // A drive by itself, C:, would be its current folder.
        for (var end = full.IndexOf(Path.DirectorySeparatorChar, Path.GetPathRoot(full)!.Length); ; end = full.IndexOf(Path.DirectorySeparatorChar, end + 1))
        {
            var part = end < 0 ? full : full[..end];
            if (new DirectoryInfo(part).LinkTarget is { } target)
                return Path.GetFullPath(Path.Join(Path.GetFullPath(target, Path.GetDirectoryName(part)!), end < 0 ? "" : full[end..]));
            if (end < 0)
                return null;
        }
    }
}
