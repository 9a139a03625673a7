namespace Clippings.Tests;

/// <summary>Folders of the repository, found upward from the test's own.</summary>
internal static class KitFolders
{
    public static string Root { get; } = Upward(AppContext.BaseDirectory);

    public static string Seeds => Path.Combine(Root, "seeds");

    /// <summary>A folder beside the repository, or null where there is none.</summary>
    public static string? Shared(string relative) =>
        Path.GetFullPath(Path.Combine(Root, "..", "shared", relative)) is var path && Path.Exists(path) ? path : null;

    private static string Upward(string folder) =>
        File.Exists(Path.Combine(folder, "global.json")) ? folder : Upward(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("global.json"));
}
