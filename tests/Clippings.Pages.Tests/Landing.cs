using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Clippings.Pages.Tests;

/// <summary>Where a reader stands after following a link, as the browser shows it.</summary>
/// <param name="Place">The id of the place that the address names and that is there; empty for none.</param>
/// <param name="Words">Its words, without labels that stand behind marks.</param>
/// <param name="IsSeen">Whether it begins in the window.</param>
/// <param name="IsMarked">Whether its ground differs from that of the page.</param>
/// <param name="Title">The first heading.</param>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1812", Justification = "Made of what the page's script says.")]
internal sealed partial record Landing(string Place, string Words, bool IsSeen, bool IsMarked, string Title)
{
    private const string Script = """
        () => {
          const place = document.querySelector(":target");
          const title = document.querySelector("h1").textContent;
          if (place === null) {
            return JSON.stringify({ place: "", words: "", isSeen: false, isMarked: false, title });
          }
          const copy = place.cloneNode(true);
          copy.querySelectorAll("sup").forEach((label) => label.remove());
          const boxes = [...place.getClientRects()].filter((box) => box.width > 0);
          const ground = (element) => getComputedStyle(element).backgroundColor;
          return JSON.stringify({
            place: place.id, words: copy.textContent.replace(/\s+/g, " "), title,
            isSeen: boxes.some((box) => box.top >= 0 && box.bottom <= innerHeight),
            isMarked: ground(place) !== ground(document.body) && ground(place) !== "rgba(0, 0, 0, 0)",
          });
        }
        """;

    private static readonly Corpus Seeds = Corpus.Load(KitFolders.Seeds);

    private static async Task<Landing> OfAsync(IPage page) => JsonSerializer.Deserialize<Landing>(await page.EvaluateAsync<string>(Script), JsonSerializerOptions.Web)!;

    /// <summary>What is wrong with where an address has led; null where nothing is.</summary>
    /// <param name="page">Stands there.</param>
    /// <param name="address">As the link has it.</param>
    public static async Task<string?> FaultAsync(IPage page, string address)
    {
        if (!await Moments.UntilAsync(() => Task.FromResult(page.Url.EndsWith(address, StringComparison.Ordinal))))
            return $"{address} led to {page.Url}";
        await Moments.LoadedAsync(page);
        var article = Seeds[Uri.UnescapeDataString(Article().Match(address).Groups[1].Value)];
        var landing = await OfAsync(page);
        if (Offsets().Match(address) is not { Success: true } offsets)
            return landing.Title == article.Headline ? null : $"{address} led to “{landing.Title}”";
        // A browser scrolls to the place some time after the page is there.
        await Moments.UntilAsync(async () => (landing = await OfAsync(page)).IsSeen);
        var (start, end) = (int.Parse(offsets.Groups[1].Value), int.Parse(offsets.Groups[2].Value));
        var words = WordsOf(article.Text[start..end].Split('\n')[0]);
        return landing switch
        {
            { Place: "" } => $"{address} has no such place",
            { IsSeen: false } => $"{address} leads to a place that is not in the window",
            { IsMarked: false } => $"{address} leads to a place that is not marked",
            _ => WordsOf(landing.Words) == words ? null : $"{address} leads to “{landing.Words}” and stands for “{words}”",
        };
    }

    // A passage ends with a word, a quotation behind the full stop: where they cross, that is left to one of the two.
    private static string WordsOf(string text) => string.Join(' ', Word().Matches(text).Select(match => match.Value));

    [GeneratedRegex(@"articles/([^#/]+)\.html")]
    private static partial Regex Article();

    [GeneratedRegex(@"#p-(\d+)-(\d+)$")]
    private static partial Regex Offsets();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
