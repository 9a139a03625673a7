namespace Clippings.Cli;

/// <summary>Whether two paths that differ in the case of letters are one: by default they are on Windows and macOS.</summary>
internal static class PathCase
{
    public static StringComparer Comparer { get; } = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
}
