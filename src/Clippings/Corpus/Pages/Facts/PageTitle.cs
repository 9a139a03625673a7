using AngleSharp.Dom;

namespace Clippings;

/// <summary>Finds the headline of a page among what it states and prints, without the name of the site.</summary>
internal static class PageTitle
{
    private const double Alike = 0.75;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / ", " < ", " > "];

    /// <summary>The headline; empty where the page has none.</summary>
    public static string Of(PageElements page, PageMeta meta, LinkedData linked, string? outlet)
    {
        var headings = page.Named("h1").Select(heading => PageSpaces.Tidy(heading.TextContent)).Where(text => text.Length > 0).ToList();
        var window = PageSpaces.Tidy(page.Title);
        var stated = Linked(linked, window)
            ?? meta.First("dc:title", "dcterm:title", "dcterms:title", "og:title", "weibo:article:title", "title", "twitter:title", "parsely-title", "sailthru.title");
        if (stated is not null && !IsSite(stated, outlet))
            return WithoutSite(stated, outlet, headings);
        return headings.Find(heading => IsAlike(window, heading))
            ?? (WithoutSite(window, outlet, headings) is { Length: > 0 } title && !IsSite(title, outlet) ? title : headings.FirstOrDefault() ?? stated ?? window);
    }

    /// <summary>True where a heading says little that a title does not.</summary>
    public static bool IsAlike(string title, string heading)
    {
        var (mine, theirs) = (Tokens(title), Tokens(heading));
        if (mine.Length == 0 || theirs.Length == 0)
            return false;
        var known = mine.ToHashSet(StringComparer.Ordinal);
        var extra = theirs.Where(token => !known.Contains(token)).ToList();
        return 1 - ((double)Length(extra) / Length(theirs)) > Alike;
    }

    // Where linked data has two names, the one that the window shows.
    private static string? Linked(LinkedData linked, string window)
    {
        var titles = linked.Titles.ToList();
        return titles.Find(title => IsAlike(window, title)) ?? titles.FirstOrDefault();
    }

    private static string WithoutSite(string title, string? outlet, List<string> headings)
    {
        foreach (var separator in Separators)
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last > 0 && (IsSite(title[(last + separator.Length)..], outlet) || headings.Contains(title[..last].Trim())))
                return title[..last].Trim();
            var first = title.IndexOf(separator, StringComparison.Ordinal);
            if (first > 0 && IsSite(title[..first], outlet))
                return title[(first + separator.Length)..].Trim();
        }

        return title;
    }

    private static bool IsSite(string name, string? outlet) =>
        outlet is not null && string.Concat(Tokens(name)) is { Length: > 0 } mine && string.Concat(Tokens(outlet)) is var theirs
        && (mine == theirs || mine == "the" + theirs || "the" + mine == theirs);

    private static int Length(IReadOnlyCollection<string> tokens) => tokens.Sum(token => token.Length) + Math.Max(0, tokens.Count - 1);

    private static string[] Tokens(string text)
    {
        var plain = string.Create(text.Length, text, (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = char.IsLetterOrDigit(source[i]) ? char.ToLowerInvariant(source[i]) : ' ';
        });
        return plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
