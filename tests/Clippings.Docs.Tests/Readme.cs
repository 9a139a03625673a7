using System.Text.RegularExpressions;

namespace Clippings.Docs.Tests;

/// <summary>The README, as its readers and this project's tests read it.</summary>
internal static partial class Readme
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(KitFolders.Root, "README.md"));

    /// <summary>The fenced blocks of a language, in order.</summary>
    /// <param name="language">The language.</param>
    /// <param name="page">Another page than the README.</param>
    public static IReadOnlyList<string> Blocks(string language, string? page = null) =>
        [.. Fences().Matches(page ?? Text).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["code"].Value)];

    /// <summary>Each block of C# with the block of text that follows it.</summary>
    public static IReadOnlyList<(string Code, string Output)> Examples()
    {
        var fences = Fences().Matches(Text).Select(m => (Language: m.Groups["language"].Value, Code: m.Groups["code"].Value)).ToList();
        return [.. fences.Zip(fences.Skip(1)).Where(pair => pair.First.Language == "csharp").Select(pair => (pair.First.Code, pair.Second.Language == "text" ? pair.Second.Code : ""))];
    }

    /// <summary>The targets of links and pictures inside the repository.</summary>
    public static IReadOnlyList<string> Links() =>
        [.. Targets().Matches(Text).Select(m => m.Groups["target"].Value).Where(t => !t.StartsWith("http", StringComparison.Ordinal))];

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();

    [GeneratedRegex(@"\]\((?<target>[^)]+)\)")]
    private static partial Regex Targets();
}
