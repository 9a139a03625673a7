namespace Clippings.Notebooks;

/// <summary>The paths of scripts, and where relative paths in directives start from.</summary>
internal static class ScriptPath
{
    /// <summary>True for what a <c>#load</c> brings: it runs under its full path, and a cell under a name.</summary>
    public static bool IsScript(string name) => Path.IsPathRooted(name);

    /// <summary>A script's path, or a cell's name, without anything of the machine's folders.</summary>
    public static string Shown(string name, string workingDirectory) =>
        IsScript(name) ? Path.GetRelativePath(workingDirectory, name).Replace('\\', '/') : name;

    /// <summary>The full path: from the folder of the script that has the directive, or for a cell from the working directory.</summary>
    public static string Resolve(string path, string? baseFilePath, string workingDirectory) =>
        Path.GetFullPath(path, Path.IsPathRooted(baseFilePath) ? Path.GetDirectoryName(baseFilePath)! : workingDirectory);
}
