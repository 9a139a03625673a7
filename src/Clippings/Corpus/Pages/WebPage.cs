using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Clippings;

/// <summary>Takes the story out of an HTML page: its text by our own reading, judged against the extraction library's in doubt, and what the page states of it.</summary>
internal static class WebPage
{
    // Comments and places in the file are nothing that a story has.
    private static readonly HtmlParserOptions Options = new() { SkipComments = true, DisableElementPositionTracking = true };

    public static ExtractedArticle Extract(string markup)
    {
        var html = ShallowMarkup.Of(markup);
        using var page = new HtmlParser(Options).ParseDocument(html);
        var elements = new PageElements(page);
        var (meta, linked) = (new PageMeta(elements), new LinkedData(elements));
        var outlet = PageOutlet.Of(elements, meta, linked);
        var title = PageTitle.Of(elements, meta, linked, outlet);
        var aside = new PageAside(elements, title);
        var byline = PageByline.Of(elements, meta, linked, aside, outlet);
        var published = PageDate.Of(elements, meta, linked, aside);
        var words = PageWords.Of(page);
        var (text, roles) = Composed(title, byline, Story(page, html, title, byline is not null, words));
        return new ExtractedArticle(text, roles)
        {
            Outlet = outlet,
            Headline = title.Length > 0 ? title : null,
            Byline = byline,
            Section = meta.First("article:section", "parsely-section"),
            Published = published?.Day,
            PublishedEvidence = published?.Evidence,
            Url = meta.First("og:url") ?? elements.Canonical,
            Language = page.DocumentElement.GetAttribute("lang") ?? meta.First("og:locale", "content-language", "language")?.Replace('_', '-'),
            Words = words,
        };
    }

    private static IReadOnlyList<PageLine> Story(IHtmlDocument page, string html, string title, bool hasByline, int words)
    {
        var own = page.Body is { } body && PageStory.Of(body, title, hasByline) is { } story ? PageLines.Of(story) : [];
        return SecondOpinion.Of(html, own, words);
    }

    /// <summary>The lines as a text that opens with the title, and the roles that the mark-up decides, by line number.</summary>
    public static (string Text, Dictionary<int, LineRole> Roles) Composed(string title, string? byline, IReadOnlyList<PageLine> story)
    {
        List<PageLine> lines = [.. story.Where(line => line.Text != title)];
        if (title.Length > 0)
            lines.Insert(0, new PageLine(title, LineRole.Headline, Opens: true));
        var (text, numbers) = (new StringBuilder(), new List<int>());
        foreach (var line in lines)
        {
            text.Append(numbers.Count == 0 ? "" : line.Opens ? "\n\n" : "\n").Append(line.Text);
            numbers.Add(numbers.Count == 0 ? 1 : numbers[^1] + (line.Opens ? 2 : 1));
        }

        return (text.ToString(), PageRoles.Of(lines, byline).ToDictionary(line => numbers[line.Line], line => line.Role));
    }
}
