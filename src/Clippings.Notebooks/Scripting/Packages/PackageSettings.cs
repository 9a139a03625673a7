namespace Clippings.Notebooks;

/// <summary>The user's NuGet settings for a folder.</summary>
internal static class PackageSettings
{
    private const string FileName = "nuget.config";

    // NuGet takes the name in any case.
    private static readonly EnumerationOptions AnyCase = new() { MatchCasing = MatchCasing.CaseInsensitive };

    /// <summary>
    /// The nearest folder from which the same settings hold: it or the next above it that has a file of them, else the topmost.
    /// Folders that say nothing themselves so share what was restored for one of them.
    /// </summary>
    public static string RootFor(string folder)
    {
        var at = new DirectoryInfo(folder);
        while (at.Parent is { } above && !(at.Exists && at.EnumerateFiles(FileName, AnyCase).Any()))
            at = above;
        return at.FullName;
    }
}
