using System.Buffers;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Clippings;

/// <summary>Finds the day on which a page's story was published: what is stated as that before what is only printed, and never the day of a change.</summary>
internal static partial class PageDate
{
    private const int LongestPrinted = 120;
    private const int MostElements = 8;

    private static readonly string[] First =
        ["article:published_time", "parsely-pub-date", "og:article:published_time", "og:published_time", "article:published", "og:pubdate", "rnews:datePublished"];

    private static readonly string[] Then =
    [
        "datePublished", "publish_date", "published_time", "publishdate", "published", "publication_date", "publicationdate", "pub_date", "pubdate",
        "article_date_original", "originalpublicationdate", "cxenseparse:recs:publishtime", "sailthru.date", "article.published", "article_publish_date",
        "dc.date.issued", "dcterms.issued", "dc.issued", "dcterms.date", "dc.date", "dcterms.created", "dc.date.created", "dcterms.available",
        "citation_publication_date", "citation_online_date", "date", "ptime", "pdate", "displaydate", "timestamp", "created", "article.created", "shareaholic:article_published_time",
        "bt:pubdate", "vr:published_time", "eprints.date", "release_date", "posted", "created_time", "datecreated", "hdl_p", "article-publication-date",
    ];

    private static readonly SearchValues<string> Named = SearchValues.Create(["publish", "posted", "date", "time", "byline"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> NamedWell =
        SearchValues.Create(["publish", "posted", "post-date", "entry-date", "postdate", "pubdate", "dateline", "article-date", "article__date"], StringComparison.OrdinalIgnoreCase);
    private const string Marks = "[itemprop~='datePublished' i],time[pubdate],abbr.published,time.published,.dt-published,.entry-date[datetime]";
    private static readonly SearchValues<string> MarkingNames = SearchValues.Create(["published", "entry-date"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Other = ["modif", "updat", "comment", "related", "event"];

    /// <summary>The day, and where it stands in words; null where the page names none.</summary>
    public static (DateOnly Day, string Evidence)? Of(PageElements page, PageMeta meta, LinkedData linked, PageAside aside)
    {
        var stated = linked.Published
            .Concat(First.SelectMany(meta.All))
            .Concat(linked.PublishedPerhaps)
            .Concat(Then.SelectMany(meta.All))
            .Concat(meta.Items("datePublished"))
            .Concat(Marked(page, aside));
        return FirstDay(stated) is { } day ? (day, "stated in the page's own metadata")
            : FirstDay(Printed(page, aside)) is { } printed ? (printed, "printed on the page")
            : InAddress(page, meta) is { } filed ? (filed, "part of the page's address")
            : null;
    }

    private static DateOnly? FirstDay(IEnumerable<string> stated) => stated.Select(PageDay.Read).FirstOrDefault(day => day is not null);

    // What an element is marked as: by schema.org, by hAtom, by HTML itself.
    private static IEnumerable<string> Marked(PageElements page, PageAside aside) =>
        page.All.Where(MayBeMarked).Where(element => element.Matches(Marks))
            .Concat(page.Named("time").Where(time => time.HasAttribute("datetime") && !IsOther(time)))
            .Where(element => !aside.Holds(element))
            .SelectMany(element => new[] { element.GetAttribute("datetime"), element.GetAttribute("content"), element.GetAttribute("title"), element.TextContent })
            .Where(text => text is { Length: > 0 and <= LongestPrinted })!;

    // A look before the selector, since few elements have to do with a day.
    private static bool MayBeMarked(IElement element) =>
        element.LocalName == "time" || (element.ClassName ?? "").AsSpan().ContainsAny(MarkingNames)
        || (element.GetAttribute("itemprop") ?? "").Contains("datePublished", StringComparison.OrdinalIgnoreCase);

    // A short line that is nothing but a day, in an element that is named after one.
    private static IEnumerable<string> Printed(PageElements page, PageAside aside) =>
        page.All.Where(element => Has(element, Named))
            .Where(element => element.ChildElementCount <= MostElements && element.TextContent.Length <= LongestPrinted && !IsOther(element) && !aside.Holds(element))
            .OrderBy(element => Has(element, NamedWell) ? 0 : 1)
            .Select(element => element.TextContent)
            .Where(text => !Change().IsMatch(text));

    private static bool Has(IElement element, SearchValues<string> names) =>
        (element.ClassName ?? "").AsSpan().ContainsAny(names) || (element.Id ?? "").AsSpan().ContainsAny(names);

    private static bool IsOther(IElement element) =>
        Array.Exists(Other, word => (element.ClassName ?? "").Contains(word, StringComparison.OrdinalIgnoreCase)
            || (element.GetAttribute("itemprop") ?? "").Contains(word, StringComparison.OrdinalIgnoreCase));

    // "/2015/07/24/", as many sites file their stories.
    private static DateOnly? InAddress(PageElements page, PageMeta meta)
    {
        var address = page.Canonical ?? meta.First("og:url") ?? "";
        var parts = address.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i + 2 < parts.Length; i++)
        {
            if (parts[i].Length == 4 && PageDay.Read($"{parts[i]}-{parts[i + 1]}-{parts[i + 2]}") is { } day && parts[i + 2].Length <= 2)
                return day;
        }

        return null;
    }

    [GeneratedRegex(@"^\W*(?:last )?(?:updated|modified|edited|corrected)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Change();
}
