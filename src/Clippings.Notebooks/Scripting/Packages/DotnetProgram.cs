using System.Runtime.InteropServices;

namespace Clippings.Notebooks;

/// <summary>The program <c>dotnet</c> whose runtime this process runs on.</summary>
internal static class DotnetProgram
{
    private static readonly string Name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";

    /// <summary>Its full path, or its name alone where it can't be found.</summary>
    public static string Path { get; } = Find();

    private static string Find()
    {
        var beside = System.IO.Path.GetFullPath(System.IO.Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", Name));
        if (!File.Exists(beside))
            return Name;
        // A link in the path, such as /usr/bin/dotnet, stays where it is when what it leads to moves with a version.
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .Where(System.IO.Path.IsPathFullyQualified)
            .Select(folder => System.IO.Path.Combine(folder, Name))
            .FirstOrDefault(path => File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName == beside) ?? beside;
    }
}
