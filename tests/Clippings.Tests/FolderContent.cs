namespace Clippings.Tests;

/// <summary>What lies in a folder.</summary>
internal static class FolderContent
{
    /// <summary>The files in it and below with their texts, but for those of folders that are named, in order.</summary>
    public static IReadOnlyList<(string File, string Text)> Of(string folder, params string[] but) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(file => !but.Any(name => file.StartsWith(name + "/", StringComparison.Ordinal))).Order(StringComparer.Ordinal)
            .Select(file => (file, File.ReadAllText(Path.Combine(folder, file)))),
    ];
}
