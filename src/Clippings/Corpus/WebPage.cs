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
    private const string Blocks = "h1,h2,h3,h4,h5,h6,p,li,blockquote,figcaption,pre,td,th,dt,dd,div,section,article";

    // The reader asks for an address to make links absolute; links are dropped here.
    private const string NoAddress = "http://localhost/";

    public static ExtractedPage Extract(string html)
    {
        var parser = new HtmlParser();
        using var page = parser.ParseDocument(html);
        var story = Reader.ParseArticle(NoAddress, html);
        using var content = parser.ParseDocument(story.IsReadable || HasText(story.Content) ? story.Content : page.Body?.InnerHtml ?? "");
        var title = Clean(story.Title ?? page.Title ?? "");
        var text = new StringBuilder();
        var roles = new Dictionary<int, LineRole>();
        var number = 1;

        void Add(string line, LineRole? role)
        {
            if (role is { } known)
                roles[number] = known;
            text.Append(line).Append("\n\n");
            number += 2;
        }

        if (title.Length > 0)
            Add(title, LineRole.Headline);
        foreach (var block in content.QuerySelectorAll(Blocks).Where(IsInnermost))
        {
            var line = Clean(block.TextContent);
            if (line.Length > 0 && line != title)
                Add(line, block.Closest("figcaption") is null ? null : LineRole.Caption);
        }

        return new ExtractedPage(
            text.ToString().TrimEnd('\n'), roles, NullIfBlank(story.SiteName), NullIfBlank(title), NullIfBlank(Author(story.Byline)), Published(page, story), NullIfBlank(story.Language));
    }

    private static bool HasText(string? html) => !string.IsNullOrWhiteSpace(html);

    // A quotation that holds paragraphs is read through them.
    private static bool IsInnermost(IElement block) => block.QuerySelector(Blocks) is null;

    private static string Clean(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : Clean(text);

    private static string? Author(string? byline) => byline is null ? null : CreditLines.Byline(byline) ?? byline;

    // The offset a page states counts: the day is the one its own clock showed.
    private static DateOnly? Published(IHtmlDocument page, SmartReader.Article story)
    {
        var stated = page.QuerySelector("meta[property='article:published_time'],meta[name='date'],meta[itemprop='datePublished']")?.GetAttribute("content")
            ?? page.QuerySelector("time[datetime]")?.GetAttribute("datetime");
        return stated is { Length: >= 10 } && DateOnly.TryParseExact(stated.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : story.PublicationDate is { } date ? DateOnly.FromDateTime(date) : null;
    }
}
