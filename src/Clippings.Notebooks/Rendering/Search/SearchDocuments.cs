using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Clippings.Notebooks;

/// <summary>Cuts pages into what a search finds: a notebook by its sections, an article as one.</summary>
internal static class SearchDocuments
{
    // Code is not what a page shows, a picture's letters stand in its data, and marks within a sentence part words that belong together.
    private static readonly string[] Unread = ["details.source", "script", "svg", "summary", "a.anchor", "sup", ".role", ".sharing"];

    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
        { "a", "abbr", "b", "bdi", "cite", "code", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "u", "var" };

    /// <summary>A document a section of level two, and one for what stands before the first.</summary>
    public static IEnumerable<SearchDocument> Of(RenderedPage page)
    {
        using var document = new HtmlParser().ParseDocument(page.Content.Html);
        foreach (var drawn in document.QuerySelectorAll("figure svg > title").ToList())
            drawn.Closest("figure")!.Append(document.CreateTextNode($" {drawn.TextContent} "));
        Clear(document);
        var file = Uri.EscapeDataString(page.Name) + ".html";
        var (anchor, section, text) = ("", "", new StringBuilder());
        var found = new List<SearchDocument>();
        foreach (var node in document.Body!.Descendants())
        {
            if (node is IElement { LocalName: "h2", Id: { Length: > 0 } id } heading)
            {
                Close();
                (anchor, section) = ("#" + id, Words(heading.TextContent));
            }

            Append(text, node);
        }

        Close();
        return found;

        void Close()
        {
            if (Words(text.ToString()) is { Length: > 0 } read)
                found.Add(new(file + anchor, page.Content.Title, section, read));
            text.Clear();
        }
    }

    /// <summary>The document of an article's page.</summary>
    /// <param name="address">Where the page is.</param>
    /// <param name="title">Its headline, or its id.</param>
    /// <param name="html">Its content.</param>
    public static SearchDocument OfArticle(string address, string title, string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        Clear(document);
        var text = new StringBuilder();
        foreach (var node in document.Body!.Descendants())
            Append(text, node);
        return new(address, title, "", Words(text.ToString()));
    }

    private static void Clear(IParentNode document)
    {
        foreach (var part in document.QuerySelectorAll(string.Join(',', Unread)).ToList())
            part.Remove();
    }

    private static void Append(StringBuilder text, INode node)
    {
        if (node is IElement element && !Inline.Contains(element.LocalName))
            text.Append(' ');
        if (node is IText words)
            text.Append(words.Data);
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
