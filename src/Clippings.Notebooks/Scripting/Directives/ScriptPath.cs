namespace Clippings.Notebooks;

/// <summary>Where relative paths in directives start from.</summary>
internal static class ScriptPath
{
    /// <summary>The full path: from the folder of the script that has the directive, or for a cell from the working directory.</summary>
    public static string Resolve(string path, string? baseFilePath, string workingDirectory) =>
        Path.GetFullPath(path, Path.IsPathRooted(baseFilePath) ? Path.GetDirectoryName(baseFilePath)! : workingDirectory);
}
