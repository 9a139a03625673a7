using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace Clippings;

/// <summary>Takes the story out of an HTML page: SmartReader finds it, the elements become lines.</summary>
internal static class WebPage
{
    private const string Blocks = "h1,h2,h3,h4,h5,h6,p,li,blockquote,figcaption,pre,td,th,dt,dd,div,section,article,main,body";
    private const string Furniture = "nav,footer,aside,script,style,noscript,template,form,button,svg,iframe";

    // The reader asks for an address to make links absolute; links are dropped here.
    private const string NoAddress = "http://localhost/";

    public static ExtractedArticle Extract(string markup)
    {
        var html = ShallowMarkup.Of(markup);
        var parser = new HtmlParser();
        using var page = parser.ParseDocument(html);
        var found = Reader.ParseArticle(NoAddress, html);
        using var story = found.IsReadable ? parser.ParseDocument(found.Content) : null;
        var words = PageWords.Of(page);
        var title = Clean(Meta(page, "og:title") ?? page.QuerySelector("h1")?.TextContent ?? page.Title ?? "");
        var lines = Lines(story?.Body ?? Whole(page), title).ToList();
        return new ExtractedArticle(
            string.Join("\n\n", lines.Select(line => line.Text)),
            lines.Index().Where(line => line.Item.Role is not null).ToDictionary(line => (2 * line.Index) + 1, line => line.Item.Role!.Value))
        {
            Outlet = Meta(page, "og:site_name"),
            Headline = title.Length > 0 ? title : null,
            Byline = Author(Meta(page, "author") ?? found.Byline),
            Published = Published(page),
            Language = page.DocumentElement.GetAttribute("lang") ?? found.Language,
            Words = words,
        };
    }

    private static IEnumerable<(string Text, LineRole? Role)> Lines(IElement? story, string title)
    {
        if (title.Length > 0)
            yield return (title, LineRole.Headline);
        foreach (var block in story?.QuerySelectorAll(Blocks).Append(story).Where(IsInnermost) ?? [])
        {
            var line = Clean(block.TextContent);
            if (line.Length > 0 && line != title)
                yield return (line, block.Closest("figcaption") is null ? null : LineRole.Caption);
        }
    }

    // A page too short or too odd for the reader: its article element, or all of it, without the furniture.
    private static IElement? Whole(IHtmlDocument page)
    {
        foreach (var element in page.QuerySelectorAll(Furniture).ToArray())
            element.Remove();
        return page.QuerySelector("article") ?? page.QuerySelector("main") ?? page.Body;
    }

    // A quotation that holds paragraphs is read through them.
    private static bool IsInnermost(IElement block) => block.QuerySelector(Blocks) is null;

    private static string Clean(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? Meta(IHtmlDocument page, string name) =>
        page.QuerySelector($"meta[property='{name}'],meta[name='{name}']")?.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content)
            ? Clean(content)
            : null;

    private static string? Author(string? byline) => string.IsNullOrWhiteSpace(byline) ? null : CreditLines.Byline(Clean(byline)) ?? Clean(byline);

    // The day is the one that the page's own clock showed, so its offset is not converted.
    private static DateOnly? Published(IHtmlDocument page)
    {
        var stated = Meta(page, "article:published_time") ?? Meta(page, "date") ?? Meta(page, "dc.date")
            ?? page.QuerySelector("meta[itemprop='datePublished']")?.GetAttribute("content")
            ?? page.QuerySelector("time[datetime]")?.GetAttribute("datetime");
        return stated is { Length: >= 10 } && DateOnly.TryParseExact(stated.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
    }
}
