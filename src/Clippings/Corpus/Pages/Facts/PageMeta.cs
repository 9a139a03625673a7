namespace Clippings;

/// <summary>What a page's meta elements state, by name, property or itemprop; case and marks in a name don't count.</summary>
internal sealed class PageMeta
{
    private readonly Dictionary<string, List<string>> _stated = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _items = new(StringComparer.Ordinal);

    public PageMeta(PageElements page)
    {
        foreach (var meta in page.Named("meta"))
        {
            if (PageWording.Of(meta.GetAttribute("content") ?? "") is not { Length: > 0 } content)
                continue;
            Note(_stated, meta.GetAttribute("property"), content);
            Note(_stated, meta.GetAttribute("name"), content);
            Note(_items, meta.GetAttribute("itemprop"), content);
        }
    }

    /// <summary>What stands first under the first of the names that the page has; null where it has none.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (All(name) is [var first, ..])
                return first;
        }

        return null;
    }

    /// <summary>All that stands under a name, such as <c>og:title</c>, in order.</summary>
    public IReadOnlyList<string> All(string name) => _stated.GetValueOrDefault(Key(name)) ?? [];

    /// <summary>All that stands under an <c>itemprop</c>, in order.</summary>
    public IReadOnlyList<string> Items(string name) => _items.GetValueOrDefault(Key(name)) ?? [];

    // One property may name several, one beside the other.
    private static void Note(Dictionary<string, List<string>> noted, string? names, string content)
    {
        foreach (var name in names?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            if (!noted.TryGetValue(Key(name), out var values))
                noted[Key(name)] = values = [];
            values.Add(content);
        }
    }

    private static string Key(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
