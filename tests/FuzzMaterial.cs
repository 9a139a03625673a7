using System.Text.Json;
using System.Text.RegularExpressions;

namespace Clippings.Tests;

/// <summary>What the fuzzers begin with: the test data beside the repository where it is there, else the digests.</summary>
internal static partial class FuzzMaterial
{
    private const int Longest = 20_000;

    /// <summary>Articles as text.</summary>
    public static IReadOnlyList<string> Articles { get; } = [.. ReadArticles().Select(Short)];

    /// <summary>Web pages.</summary>
    public static IReadOnlyList<string> Pages { get; } = [.. ReadPages().Select(page => page[..Math.Min(page.Length, 10 * Longest)])];

    /// <summary>One of several texts.</summary>
    public static string Any(this IReadOnlyList<string> texts, Random random) => texts[random.Next(texts.Count)];

    private static IEnumerable<string> ReadArticles() =>
        Texts(KitFolders.Seeds, "*.txt")
            .Concat(((string[])["quotes-dev", "cases", "names-dev", "exports"]).SelectMany(name => Texts(KitFolders.Shared(Path.Combine("data", name)), "*.txt")))
            .Concat(Wire());

    private static IEnumerable<string> ReadPages() =>
        ((string[])["pages", "exports"]).SelectMany(name => Texts(KitFolders.Shared(Path.Combine("data", name)), "*.html")).Select(WithoutCode)
            .Concat(Texts(KitFolders.Seeds, "*.txt").Select(text => $"<html><head><title>A page</title><meta property=\"og:site_name\" content=\"Harbor News\"></head><body><nav>Home</nav><article><h1>{text.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></article></body></html>"));

    private static IEnumerable<string> Wire() =>
        KitFolders.Shared(Path.Combine("data", "wire.jsonl")) is not { } path ? [] : File.ReadLines(path).Select(line =>
        {
            using var story = JsonDocument.Parse(line);
            return $"{story.RootElement.GetProperty("title").GetString()}\n\n{story.RootElement.GetProperty("text").GetString()}";
        });

    private static IEnumerable<string> Texts(string? folder, string pattern) =>
        folder is null ? [] : Directory.EnumerateFiles(folder, pattern).Where(path => !path.EndsWith("README.txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(File.ReadAllText);

    // Some pages begin with more script and style than is taken of a page.
    private static string WithoutCode(string page) => Code().Replace(page, "");

    [GeneratedRegex(@"<style\b.*?</style>|<script\b.*?</script>|<input [^>]*type=""hidden""[^>]*>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    private static string Short(string text) => text[..Math.Min(text.Length, Longest)];
}
