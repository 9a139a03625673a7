using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Clippings;

/// <summary>A page and its elements in order: walked once for all who look for something among them.</summary>
internal sealed class PageElements
{
    private readonly List<IElement> _all = [];

    public PageElements(IHtmlDocument page)
    {
        Title = page.Title ?? "";
        Collect(page.DocumentElement);
        Canonical = Named("link").FirstOrDefault(IsCanonical)?.GetAttribute("href");
    }

    public IReadOnlyList<IElement> All => _all;

    /// <summary>What the window shows as the page's title; empty where it has none.</summary>
    public string Title { get; }

    /// <summary>The address that the page calls its own.</summary>
    public string? Canonical { get; }

    /// <summary>The elements of a name in lower case.</summary>
    public IEnumerable<IElement> Named(string name) => _all.Where(element => element.LocalName == name);

    // By index: the page's own collections are live and count anew for each step.
    private void Collect(IElement element)
    {
        _all.Add(element);
        var nodes = element.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IElement inner)
                Collect(inner);
        }
    }

    private static bool IsCanonical(IElement link) =>
        link.HasAttribute("href") && (link.GetAttribute("rel") ?? "").Split((char[]?)null).Contains("canonical", StringComparer.OrdinalIgnoreCase);
}
