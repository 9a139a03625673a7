using System.Text;

namespace Clippings.Notebooks;

/// <summary>The passages that a page leads to, in the page itself.</summary>
internal static class PassageAppendix
{
    /// <summary>Passages by article, in the order of ids and offsets, each marked in the words around it, with the way back.</summary>
    /// <param name="passages">What was linked.</param>
    /// <param name="articles">Gives their words.</param>
    /// <param name="page">Knows from where they are linked.</param>
    /// <param name="outline">Gets the heading.</param>
    public static string Render(PassageLinks passages, IArticlePages articles, OnePage page, PageOutline outline)
    {
        var html = new StringBuilder($"""

            <section class="passages">
            <h2 id="{outline.Add(2, "Passages")}">Passages</h2>
            <p>What tables and figures stand for, in the words of the articles, as they were when this page was made.</p>

            """);
        foreach (var article in passages.Cited.GroupBy(passage => passage.Article, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var (title, source) = articles.Name(article.Key);
            html.Append($"<h3>{HtmlText.Escape(title.Length > 0 ? title : article.Key)}</h3>\n<p class=\"id\">{HtmlText.Escape(source.Length > 0 ? $"{article.Key}, {source}" : article.Key)}</p>\n");
            foreach (var passage in article.OrderBy(passage => passage.Start ?? -1).ThenBy(passage => passage.End ?? -1))
                html.Append($"<p class=\"cited\">{Words(passage, passages.AnchorOf(passage), articles)}{Back(page.CitedAt(passages.AnchorOf(passage)))}</p>\n");
        }

        return html.Append("</section>").ToString();
    }

    private static string Words(Passage passage, string anchor, IArticlePages articles)
    {
        if (passage.Start is not { } start || passage.End is not { } end)
            return $"<mark class=\"place\" id=\"{anchor}\">The article as a whole.</mark>";
        return articles.Excerpt(passage.Article, start, end) is var (before, words, after)
            ? $"{HtmlText.Escape(before)}<mark class=\"place\" id=\"{anchor}\">{HtmlText.Escape(words)}</mark>{HtmlText.Escape(after)}"
            : $"<mark class=\"place\" id=\"{anchor}\">The article has no such words now.</mark>";
    }

    private static string Back(IReadOnlyList<OnePage.Citation> places)
    {
        if (places.Count == 0)
            return "";
        var sections = places.GroupBy(place => place.Section, StringComparer.Ordinal)
            .Select(section => $"{string.Join(", ", section.Select(place => $"<a href=\"#{HtmlText.Escape(place.Anchor)}\">{place.Kind}</a>"))}{(section.Key.Length > 0 ? $" in {HtmlText.Escape(section.Key)}" : "")}");
        return $" <span class=\"back\">Back to {string.Join("; ", sections)}</span>";
    }
}
