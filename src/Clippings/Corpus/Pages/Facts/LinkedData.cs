using System.Text.Json;
using AngleSharp.Dom;

namespace Clippings;

/// <summary>What a page states of its story as linked data (JSON-LD), in whichever of its forms; what can't be read is passed over.</summary>
internal sealed class LinkedData
{
    private const int MostThings = 2000;
    private const int MostLevels = 12;

    private static readonly string[] Inner = ["@graph", "mainEntity", "mainEntityOfPage"];
    private static readonly HashSet<string> Stories =
        ["Report", "SocialMediaPosting", "BlogPosting", "LiveBlogPosting", "DiscussionForumPosting", "APIReference", "OpinionNewsArticle"];

    private List<JsonElement> _stories = [];
    private readonly List<JsonElement> _pages = [];
    private readonly JsonElement? _tracked;
    private readonly Dictionary<string, JsonElement> _named = new(StringComparer.Ordinal);
    private int _things;

    public LinkedData(PageElements page)
    {
        foreach (var script in page.Named("script"))
        {
            if ((script.GetAttribute("type") ?? "").Contains("ld+json", StringComparison.OrdinalIgnoreCase) && LooseJson.Read(script.TextContent) is { } root)
                Sort(root, 0);
        }

        // A page may list other stories too; its own is the one that its window shows.
        var window = page.Title;
        if (_stories.FindAll(story => Titled(story).Any(title => PageTitle.IsAlike(window, title))) is { Count: > 0 } own)
            _stories = own;
        _tracked = page.Named("meta").FirstOrDefault(IsTracked)?.GetAttribute("content") is { } tracked && LooseJson.Read(tracked) is { ValueKind: JsonValueKind.Object } thing ? thing : null;
    }

    /// <summary>The story's names: as a work and as a headline, which sites mix up.</summary>
    public IEnumerable<string> Titles => _stories.SelectMany(Titled).Concat(Tracked("title"));

    /// <summary>Who wrote the story, in order; those of the page where the story names none.</summary>
    public IReadOnlyList<string> Authors =>
        Authored(_stories) is { Count: > 0 } authors ? authors : Authored(_pages) is { Count: > 0 } others ? others
        : _tracked is { } tracked ? [.. Names(tracked, "authors").Concat(Names(tracked, "author")).Distinct()] : [];

    public string? Outlet => _stories.Concat(_pages).SelectMany(story => Names(story, "publisher")).FirstOrDefault();

    /// <summary>When the story was published, as stated; several where several things say so.</summary>
    public IEnumerable<string> Published => Dates(_stories, "datePublished");

    /// <summary>When the page was published, or the story made; a weaker statement.</summary>
    public IEnumerable<string> PublishedPerhaps =>
        Tracked("pub_date").Concat(Dates(_pages, "datePublished")).Concat(Dates(_stories, "dateCreated")).Concat(Dates(_stories, "uploadDate"));

    private void Sort(JsonElement thing, int level)
    {
        if (level > MostLevels || _things++ > MostThings)
            return;
        if (thing.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in thing.EnumerateArray())
                Sort(item, level + 1);
        }
        else if (thing.ValueKind == JsonValueKind.Object)
        {
            var types = Types(thing);
            if (types.Exists(type => type.EndsWith("Article", StringComparison.Ordinal) || Stories.Contains(type)))
                _stories.Add(thing);
            else if (types.Exists(type => type.EndsWith("WebPage", StringComparison.Ordinal) || type is "Review" or "PodcastEpisode" or "VideoObject" or "CreativeWork"))
                _pages.Add(thing);
            if (Text(thing, "@id") is { } id && thing.TryGetProperty("name", out _))
                _named.TryAdd(id, thing);
            foreach (var name in Inner)
            {
                if (thing.TryGetProperty(name, out var inner))
                    Sort(inner, level + 1);
            }
        }
    }

    private static bool IsTracked(IElement meta) => string.Equals(meta.GetAttribute("name"), "parsely-page", StringComparison.OrdinalIgnoreCase);

    // What a page tells a service that counts its readers.
    private IEnumerable<string> Tracked(string name) => _tracked is { } tracked && Text(tracked, name) is { } text ? [text] : [];

    private static IEnumerable<string> Titled(JsonElement story) => new[] { Text(story, "headline"), Text(story, "name") }.OfType<string>();

    private static List<string> Types(JsonElement thing) => [.. thing.TryGetProperty("@type", out var type) ? Texts(type) : []];

    private List<string> Authored(IEnumerable<JsonElement> things) =>
        things.Select(thing => Names(thing, "author").ToList() is { Count: > 0 } authors ? authors : [.. Names(thing, "creator")])
            .FirstOrDefault(authors => authors.Count > 0) ?? [];

    private static IEnumerable<string> Dates(IEnumerable<JsonElement> things, string name) => things.Select(thing => Text(thing, name)).OfType<string>();

    // A name, a thing with a name, a thing that stands elsewhere, or a list of these.
    private IEnumerable<string> Names(JsonElement thing, string property)
    {
        if (!thing.TryGetProperty(property, out var value))
            return [];
        var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().AsEnumerable() : [value];
        return items.SelectMany(Named).Select(PageWording.Of).Where(name => name.Length > 0);
    }

    private IEnumerable<string> Named(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return Texts(item);
        if (!item.TryGetProperty("name", out var name) && Text(item, "@id") is { } id && _named.TryGetValue(id, out var other))
            other.TryGetProperty("name", out name);
        return Texts(name);
    }

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => LooseJson.Text(value) is { } text ? [text] : [],
        JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(LooseJson.Text).OfType<string>(),
        _ => [],
    };

    private static string? Text(JsonElement thing, string name)
    {
        if (!thing.TryGetProperty(name, out var value))
            return null;
        var text = value.ValueKind == JsonValueKind.Number ? value.GetRawText() : Texts(value).FirstOrDefault();
        return text is not null && PageWording.Of(text) is { Length: > 0 } tidy ? tidy : null;
    }
}
