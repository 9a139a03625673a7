using System.Net;
using AngleSharp.Html.Parser;

namespace Clippings.Benchmarks;

/// <summary>Made-up articles as saved pages of a news site, a file each: what it states, its frame, teasers of other stories and scripts stand around them.</summary>
internal static class WebPages
{
    private const int Teasers = 24;

    private static readonly string _script = string.Concat(Enumerable.Range(0, 60).Select(i => $"window.site = window.site || {{}}; site.slot{i} = {{ name: \"slot-{i}\", sizes: [[300, 250], [728, 90]] }};\n"));

    public static LoadedFormat Format { get; } = new("web pages", "pages", Write, Plain);

    /// <summary>The length of what a page's paragraphs say, as a plain reader gives it.</summary>
    public static long PlainLength(string path)
    {
        using var page = new HtmlParser().ParseDocument(File.ReadAllText(path));
        return string.Join("\n\n", page.QuerySelectorAll("p").Select(paragraph => paragraph.TextContent)).Length;
    }

    private static long Plain(string folder) => Directory.EnumerateFiles(folder).Sum(PlainLength);

    private static void Write(string folder, IEnumerable<GeneratedArticle> articles)
    {
        Directory.CreateDirectory(folder);
        foreach (var article in articles)
            File.WriteAllText(Path.Combine(folder, Path.ChangeExtension(article.File, ".html")), Page(article));
    }

    private static string Page(GeneratedArticle article)
    {
        var paragraphs = article.Paragraphs.Select(WebUtility.HtmlEncode).ToList();
        return $$"""
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>{{paragraphs[0]}} | {{article.Outlet}}</title>
            <meta property="og:title" content="{{paragraphs[0]}}"><meta property="og:site_name" content="{{article.Outlet}}"><meta name="author" content="Ada Quill">
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "{{paragraphs[0]}}", "datePublished": "{{article.Published:yyyy-MM-dd}}T08:00:00Z"}</script>
            <style>.teaser { display: flex; }</style><script>{{_script}}</script></head>
            <body class="page page--story"><!-- header --><header class="site-header"><nav role="navigation"><ul>{{Links(30)}}</ul></nav></header>
            <main id="content"><article class="story"><h1 class="story__headline">{{paragraphs[0]}}</h1>
            <div class="story__meta"><span class="byline">By <a rel="author" href="/people/quill">Ada Quill</a></span> <time datetime="{{article.Published:yyyy-MM-dd}}">{{article.Published:MMMM d, yyyy}}</time></div>
            <div class="story__body">{{string.Concat(paragraphs[1..].Select(paragraph => $"\n<p class=\"story__text\" data-block=\"text\">{paragraph} <a href=\"/topics/town\">The town</a> knows.</p>"))}}
            </div></article><aside class="related" aria-label="More">{{string.Concat(Enumerable.Range(0, Teasers).Select(Teaser))}}</aside></main>
            <footer class="site-footer"><ul>{{Links(40)}}</ul></footer><script>{{_script}}</script></body></html>
            """;
    }

    private static string Links(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"\n  <li class=\"menu__item\"><a class=\"menu__link\" href=\"/section/{i}\" data-track=\"menu-{i}\"><span>Section {i}</span></a></li>"));

    private static string Teaser(int number) => $"""

          <div class="teaser teaser--small" id="teaser-{number}" data-position="{number}"><div class="teaser__image"><a href="/story/{number}"><img src="/images/{number}.jpg" alt=""></a></div>
            <div class="teaser__words"><h3 class="teaser__title"><a href="/story/{number}">Another story of the day, number {number}</a></h3><p class="teaser__lead">What it tells in a few words.</p></div></div>
        """;
}
