namespace Clippings.Tests;

/// <summary>Test data in the folder <c>shared</c> beside the repository, which not every machine has.</summary>
internal static class SharedData
{
    /// <summary>The full path of a file or folder there; null where it does not exist.</summary>
    public static string? Find(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "global.json")))
                continue;
            var found = Path.Combine(folder.FullName, "..", "shared", path);
            return Path.Exists(found) ? Path.GetFullPath(found) : null;
        }

        return null;
    }
}
