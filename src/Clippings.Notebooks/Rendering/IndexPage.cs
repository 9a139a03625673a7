using System.Globalization;

namespace Clippings.Notebooks;

/// <summary>The page that leads to all others.</summary>
internal static class IndexPage
{
    /// <summary>A card a page, in the order given.</summary>
    public static string Render(IReadOnlyList<RenderedPage> pages)
    {
        var notices = pages.Select(page => page.Notice).Where(notice => notice.Length > 0).Distinct(StringComparer.Ordinal);
        var count = pages.Count == 1 ? "One notebook" : string.Create(CultureInfo.InvariantCulture, $"{pages.Count} notebooks");
        return PageFrame.Of("Notebooks", PageScripts.None, $"""
            <main id="main" class="index">{string.Concat(notices.Select(PageFrame.Notice))}
            <h1>Notebooks</h1>
            <p class="count">{count}</p>
            <ul class="cards">
            {string.Join("\n", pages.Select(Card))}
            </ul>
            </main>
            """);
    }

    private static string Card(RenderedPage page)
    {
        var address = HtmlText.Escape(Uri.EscapeDataString(page.Name));
        var picture = page.Thumbnail is null ? "" : $"\n<img src=\"assets/{address}.svg\" alt=\"\" loading=\"lazy\">";
        var lead = page.Lead.Length == 0 ? "" : $"\n<p>{HtmlText.Escape(page.Lead)}</p>";
        var failure = page.Failure.Length == 0 ? "" : $"\n<p class=\"failed\">{HtmlText.Escape(page.Failure)}</p>";
        return $"""
            <li class="card"><a class="cover" href="{address}.html">{picture}
            <h2>{HtmlText.Escape(page.Title)}</h2></a>{failure}{lead}
            </li>
            """;
    }
}
