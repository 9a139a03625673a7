using System.Buffers;
using AngleSharp.Dom;

namespace Clippings;

/// <summary>Finds who wrote a page's story: stated as data, in a meta element, or printed where names of authors are printed.</summary>
internal static class PageByline
{
    private const int LongestPrinted = 300;
    private const int LongestMarked = 60;

    private static readonly string[] Metas =
    [
        "dc:creator", "dcterms:creator", "dcterm:creator", "dc.creator.name", "author", "authors", "parsely-author", "article:author", "article:author_name", "og:article:author", "og:author",
        "sailthru.author", "byl", "byline", "article.author", "author-name", "author_name", "authorname", "citation_author", "cxenseparse:author", "bt:author", "rbauthors", "dc.contributor", "writer",
    ];

    private static readonly SearchValues<string> Printed =
        SearchValues.Create(["byline", "author", "writtenby", "written-by", "contributor", "vcard"], StringComparison.OrdinalIgnoreCase);

    // Marked as an author outright, so that a name in any script and any case is one.
    private const string Marked = "[itemprop~='author' i],[rel~='author' i],.p-author,.author-name";

    /// <summary>The authors, several with commas between; null where the page names none.</summary>
    public static string? Of(PageElements page, PageMeta meta, LinkedData linked, PageAside aside, string? outlet)
    {
        var stated = Metas.Select(meta.All).Prepend(linked.Authors).Append(meta.Items("author")).Append(Labelled(meta)).Select(Stated).OfType<string>().Distinct().ToList();
        return stated.Find(name => !IsWeak(name, outlet)) ?? InPage(page, aside) ?? stated.FirstOrDefault();
    }

    // "Written by" and a name, as cards of a story in social media have them.
    private static IEnumerable<string> Labelled(PageMeta meta) => Enumerable.Range(1, 2)
        .Where(i => meta.First($"twitter:label{i}") is { } label && label.Contains("written by", StringComparison.OrdinalIgnoreCase))
        .SelectMany(i => meta.All($"twitter:data{i}"));

    // The outlet's own name, and what people are called where they log in: a printed name says more.
    private static bool IsWeak(string name, string? outlet) =>
        string.Equals(name, outlet, StringComparison.OrdinalIgnoreCase) || (!name.Contains(' ', StringComparison.Ordinal) && name.Any(char.IsAsciiDigit));

    private static string? Stated(IEnumerable<string> names) =>
        names.Select(AuthorNames.Stated).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList() is { Count: > 0 } all ? string.Join(", ", all) : null;

    // What follows the headline is nearer to the story than what stands before it.
    private static string? InPage(PageElements page, PageAside aside)
    {
        var all = page.All.Where(IsNamed).Where(element => element.TextContent.Length is > 0 and <= LongestPrinted && !aside.Holds(element)).ToList();
        var below = all.Where(element => aside.Heading is null || aside.Heading.CompareDocumentPosition(element).HasFlag(DocumentPositions.Following));
        return below.Concat(all).Select(Read).FirstOrDefault(names => names is not null)
            ?? all.Where(element => element.Matches(Marked)).Select(element => AuthorNames.Stated(element.TextContent)).FirstOrDefault(name => name is { Length: <= LongestMarked });
    }

    private static bool IsNamed(IElement element) =>
        (element.ClassName is { } names && names.AsSpan().ContainsAny(Printed)) || (element.Id is { } id && id.AsSpan().ContainsAny(Printed))
        || SaysAuthor(element.GetAttribute("itemprop")) || SaysAuthor(element.GetAttribute("rel"));

    private static bool SaysAuthor(string? marks) => marks is not null && marks.Contains("author", StringComparison.OrdinalIgnoreCase);

    private static string? Read(IElement element)
    {
        var names = element.QuerySelectorAll("[itemprop~='name' i],[rel~='author' i],.fn").Select(inner => AuthorNames.Printed([inner.TextContent])).OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return names.Count > 0 ? string.Join(", ", names) : AuthorNames.Printed(element.GetDescendants().OfType<IText>().Select(text => text.Data));
    }
}
