namespace Clippings.Notebooks;

/// <summary>The program's own files of the kit, which a publish compiles ahead for the machine it runs on.</summary>
/// <remarks>
/// The notebooks of a checkout name the files that a build writes, whose code is compiled as it runs: half of what a session
/// compiles; <see cref="ModuleId"/> tells which hold the same.
/// </remarks>
internal static class CompiledAhead
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "kit");

    /// <summary>The program's file with the same code; where it has none, the file itself.</summary>
    /// <param name="path">An assembly.</param>
    /// <param name="folder">Where the program has its own; null for the folder of the kit.</param>
    public static string FileFor(string path, string? folder = null) =>
        Path.Combine(folder ?? Folder, Path.GetFileName(path)) is var own && File.Exists(own) && ModuleId.Of(own) is { } id && id == ModuleId.Of(path) ? own : path;
}
