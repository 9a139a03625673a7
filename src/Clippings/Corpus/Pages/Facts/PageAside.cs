using AngleSharp.Dom;

namespace Clippings;

/// <summary>Knows what on a page speaks of other things than its story: comments, links to other stories, the site's frame.</summary>
internal sealed class PageAside(PageElements page, string title)
{
    private const int Levels = 40;

    private static readonly string[] Words =
    [
        "comment", "related", "recommend", "sidebar", "trending", "promo", "more-", "more_", "popular", "mostread", "disqus", "teaser", "footer", "nav-", "navbar",
        "navigation", "menu", "latest", "follow", "most-", "newsletter", "carousel", "widget", "outbrain", "taboola", "recirc", "read-next", "suggest", "rail",
    ];

    private readonly Lazy<IElement?> _heading = new(() => Printing(title, [.. page.Named("h1")]));

    /// <summary>The heading that prints the headline; the first where none does.</summary>
    public IElement? Heading => _heading.Value;

    /// <summary>True where the element stands in such a place. A box around the headline is none, however it is named.</summary>
    public bool Holds(IElement element)
    {
        var above = element;
        for (var level = 0; above is not null && above.LocalName is not ("body" or "main") && level < Levels; above = above.ParentElement, level++)
        {
            if (Heading is not null && above.Contains(Heading))
                return false;
            if (above.LocalName is "aside" or "nav" or "footer" || Named(above.ClassName) || Named(above.Id))
                return true;
        }

        return false;
    }

    private static IElement? Printing(string title, List<IElement> headings) =>
        headings.Find(heading => PageTitle.IsAlike(title, heading.TextContent)) ?? headings.FirstOrDefault();

    private static bool Named(string? name) => !string.IsNullOrEmpty(name) && Array.Exists(Words, word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
