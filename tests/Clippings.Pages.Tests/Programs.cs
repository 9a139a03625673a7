namespace Clippings.Pages.Tests;

/// <summary>Programs that tests need and the kit does not.</summary>
internal static class Programs
{
    /// <summary>True where everything has to be there.</summary>
    public static bool IsCi => Environment.GetEnvironmentVariable("CI") is { Length: > 0 };

    /// <summary>The path of a program on PATH; null where none has it.</summary>
    public static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Where(folder => folder.Length > 0)
        .SelectMany(folder => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") })
        .FirstOrDefault(File.Exists);
}
