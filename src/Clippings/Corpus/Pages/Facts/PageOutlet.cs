namespace Clippings;

/// <summary>Finds the name of the site that a page is of: stated, or the end of its title that spells its address.</summary>
internal static class PageOutlet
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " · ", " • "];

    public static string? Of(PageElements page, PageMeta meta, LinkedData linked) =>
        linked.Outlet ?? meta.First("og:site_name", "application-name", "dc:publisher", "dcterms:publisher", "cre", "sailthru.site") ?? InTitle(page, meta);

    private static string? InTitle(PageElements page, PageMeta meta)
    {
        var address = meta.First("og:url") ?? page.Canonical;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
            return null;
        var labels = uri.Host.Split('.').Select(Letters).ToHashSet(StringComparer.Ordinal);
        var title = PageSpaces.Tidy(page.Title);
        return title.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .LastOrDefault(name => name.Length > 2 && (labels.Contains(Letters(name)) || (name.StartsWith("The ", StringComparison.Ordinal) && labels.Contains(Letters(name[4..])))));
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
