using System.Text.RegularExpressions;

namespace Clippings.Notebooks;

/// <summary>A package asked for by <c>#r "nuget: Name, version"</c>.</summary>
/// <param name="Name">The package's id as written.</param>
/// <param name="Version">A version, a range such as <c>[1.0,2.0)</c>, a floating one such as <c>2.*-*</c>; empty for the newest stable one.</param>
internal sealed partial record PackageRequest(string Name, string Version)
{
    /// <summary>True where the same request may come to another version tomorrow.</summary>
    public bool IsFloating => Version.Length == 0 || Version.Contains('*', StringComparison.Ordinal);

    /// <summary>Reads what stands between the quotes of a <c>#r</c>; null where it isn't a package.</summary>
    public static PackageRequest? Parse(string reference) =>
        Pattern().Match(reference) is { Success: true } match ? new PackageRequest(match.Groups["name"].Value, match.Groups["version"].Value) : null;

    [GeneratedRegex(@"^\s*nuget\s*:\s*(?<name>[\w.-]+)\s*(?:,\s*(?<version>[^\s""][^""]*?))?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
