namespace Clippings.Cli;

/// <summary>Paths as a user would type them.</summary>
internal static class DisplayPath
{
    /// <summary>The path from the current folder, or whole where that is shorter.</summary>
    public static string Of(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.Length < path.Length ? relative : path;
    }
}
