using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Clippings.Docs.Tests;

/// <summary>Follows the links of rendered pages to the passages that they stand for.</summary>
internal static partial class PassageTargets
{
    private static readonly Corpus Seeds = Corpus.Load(KitFolders.Seeds);

    /// <summary>Every link of a page that leads to another, with scripts and without, ends at a place that is there, and at the words of its offsets.</summary>
    /// <param name="name">The page's path in its folder.</param>
    /// <param name="pages">All pages by theirs.</param>
    public static void AreThere(string name, IReadOnlyDictionary<string, string> pages)
    {
        var page = Parse(pages[name]);
        var folder = Path.GetDirectoryName(name)!;
        var links = page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!)
            .Concat(ChartLink().Matches(pages[name]).Select(match => match.Value));
        foreach (var link in links.Where(link => !link.Contains("://", StringComparison.Ordinal) && !link.EndsWith(".ipynb", StringComparison.Ordinal)).Distinct())
        {
            var (path, place) = link.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? (link[..at], link[(at + 1)..]) : (link, "");
            var target = path.Length == 0 ? name : Inside(folder, path);
            Assert.True(pages.ContainsKey(target), $"{name} leads to {link}, which is not there");
            if (place.Length == 0)
                continue;
            var there = (target == name ? page : Parse(pages[target])).GetElementById(Uri.UnescapeDataString(place));
            Assert.True(there is not null, $"{name} leads to {link}, and its page has no such place");
            if (Offsets().Match(place) is { Success: true } passage)
                Assert.Equal(Words(Path.GetFileNameWithoutExtension(target), passage), Marked(there!));
        }
    }

    /// <summary>Every notebook leads to passages, by rows and by figures.</summary>
    public static void AreLedTo(IReadOnlyDictionary<string, string> pages)
    {
        foreach (var name in (string[])["01-corpus.html", "02-terms.html", "03-speakers.html", "04-timeline.html", "05-reuse.html", "06-coverage.html"])
            Assert.NotEmpty(Parse(pages[name]).QuerySelectorAll("td a.passage[href*='#p-']"));
        Assert.NotEmpty(Parse(pages["03-speakers.html"]).QuerySelectorAll("svg a.passage[href*='#p-'] rect"));
        Assert.NotEmpty(Parse(pages["04-timeline.html"]).QuerySelectorAll("svg a.passage[href*='#p-'] rect"));
        Assert.Contains("articles/", string.Concat(ChartLink().Matches(pages["03-speakers.html"]).Select(match => match.Value)), StringComparison.Ordinal);
        Assert.All(pages.Keys.Where(page => page.StartsWith("articles", StringComparison.Ordinal)), page => Assert.NotEmpty(Parse(pages[page]).QuerySelectorAll(".citing a")));
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Inside(string folder, string path) =>
        Path.GetRelativePath("/site", Path.GetFullPath(Path.Combine("/site", folder, Uri.UnescapeDataString(path))));

    private static string Words(string article, Match passage)
    {
        var text = Seeds[article].Text;
        return WordsOf(text[int.Parse(passage.Groups[1].Value)..int.Parse(passage.Groups[2].Value)].Split('\n')[0]);
    }

    /// <summary>The words of a place, without labels that stand behind marks.</summary>
    private static string Marked(IElement place)
    {
        var copy = (IElement)place.Clone();
        foreach (var label in copy.QuerySelectorAll("sup"))
            label.Remove();
        return WordsOf(copy.TextContent);
    }

    // A passage ends with a word, a quotation behind the full stop: where they cross, that is left to one of the two.
    private static string WordsOf(string text) => string.Join(' ', Word().Matches(text).Select(match => match.Value));

    [GeneratedRegex("(?<=\")articles/[^\"]+(?=\")")]
    private static partial Regex ChartLink();

    [GeneratedRegex(@"^p-(\d+)-(\d+)$")]
    private static partial Regex Offsets();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
