using System.Globalization;

namespace Clippings.Notebooks;

/// <summary>The page that leads to all others: what this is, whose texts it speaks of, and each notebook's question, finding and figure.</summary>
internal static class IndexPage
{
    /// <summary>A card a page, in the order given.</summary>
    public static string Render(IReadOnlyList<RenderedPage> pages, SiteWords words)
    {
        var notices = pages.Select(page => page.Content.Notice).Where(notice => notice.Length > 0).Distinct(StringComparer.Ordinal);
        var corpora = pages.Select(page => page.Colophon?.Corpus ?? "").Where(corpus => corpus.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        var count = pages.Count == 1 ? "One notebook" : string.Create(CultureInfo.InvariantCulture, $"{pages.Count} notebooks");
        var citing = pages.Select(page => page.Colophon?.Version ?? "").Where(version => version.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return PageFrame.Of(words.Title, PageScripts.Controls, $"""
            <header class="top">{PageFrame.Search}</header>
            <main id="main" class="index">{string.Concat(notices.Select(PageFrame.Notice))}
            <h1>{HtmlText.Escape(words.Title)}</h1>{Paragraph("about", words.About)}{string.Concat(corpora.Count == 1 ? Paragraph("about", corpora[0]) : "")}
            <p class="count">{count}</p>
            <ul class="cards">
            {string.Join("\n", pages.Select(page => Card(page, corpora.Count > 1)))}
            </ul>
            </main>{(citing.Count == 1 ? $"\n<footer><p>To cite these pages: {HtmlText.Escape(citing[0])}.</p></footer>" : "")}
            """);
    }

    private static string Card(RenderedPage page, bool tellsCorpus)
    {
        var picture = page.Cover.Length == 0 ? "" : $"\n<div class=\"chart\" aria-hidden=\"true\">{page.Cover}</div>";
        var corpus = tellsCorpus ? Paragraph("corpus", page.Colophon?.Corpus ?? "") : "";
        return $"""
            <li class="card"><a class="cover" href="{page.Address}">{picture}
            <h2>{HtmlText.Escape(page.Content.Title)}</h2></a>{Paragraph("failed", page.Failure)}{Paragraph("finding", page.Content.Lead)}{corpus}
            </li>
            """;
    }

    private static string Paragraph(string kind, string text) => text.Length == 0 ? "" : $"\n<p class=\"{kind}\">{HtmlText.Escape(text)}</p>";
}
