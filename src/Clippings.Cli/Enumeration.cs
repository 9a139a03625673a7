namespace Clippings.Cli;

/// <summary>Names in a row.</summary>
internal static class Enumeration
{
    /// <summary>"a", "a and b", "a, b and c".</summary>
    /// <param name="names">One or more.</param>
    public static string Of(IReadOnlyList<string> names) => names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
}
