using System.Buffers;
using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>
/// Judges a part by the names that its makers gave it. The words are those that Mozilla's Readability looks for,
/// which has been tried on more sites than anything else.
/// </summary>
internal static partial class PartNames
{
    private const double Weight = 25;

    private static readonly SearchValues<string> Furniture = Any(
        "-ad-", "ai2html", "banner", "breadcrumbs", "combx", "comment", "community", "cover-wrap", "disqus", "extra", "footer", "gdpr",
        "header", "legends", "menu", "related", "remark", "replies", "rss", "shoutbox", "sidebar", "skyscraper", "social", "sponsor",
        "supplemental", "ad-break", "agegate", "pagination", "pager", "popup", "yom-remote");

    private static readonly SearchValues<string> PerhapsStory = Any("and", "article", "body", "column", "content", "main", "mathjax", "shadow");

    private static readonly SearchValues<string> Story = Any(
        "article", "body", "content", "entry", "hentry", "h-entry", "main", "page", "pagination", "post", "text", "blog", "story");

    private static readonly SearchValues<string> Other = Any(
        "-ad-", "hidden", "banner", "combx", "comment", "com-", "contact", "footer", "gdpr", "masthead", "media", "meta", "outbrain", "promo",
        "related", "scroll", "share", "shoutbox", "sidebar", "skyscraper", "sponsor", "shopping", "tags", "widget");

    private static readonly SearchValues<string> Authors = Any("byline", "author", "dateline", "writtenby", "p-author");

    private static readonly HashSet<string> FurnitureRoles = ["menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog"];

    /// <summary>True where it is named as something beside the story, and in no way as the story.</summary>
    public static bool IsFurniture(PagePart part) =>
        FurnitureRoles.Contains(part.Role ?? "") || (Has(part, Furniture) && !Has(part, PerhapsStory));

    /// <summary>True where it is named as who wrote the story.</summary>
    public static bool IsByline(PagePart part) =>
        Has(part, Authors) || part.Attribute("rel") == "author"
        || (part.Attribute("itemprop") ?? "").Contains("author", StringComparison.Ordinal);

    /// <summary>True where it is named as buttons to share the story with.</summary>
    public static bool IsShare(PagePart part) => Share().IsMatch(part.ClassName) || Share().IsMatch(part.Id);

    /// <summary>Above zero where its names speak for the story, below where they speak against it.</summary>
    public static double WeightOf(PagePart part) => Of(part.ClassName) + Of(part.Id);

    private static double Of(string name) => name.Length == 0 ? 0
        : (name.AsSpan().ContainsAny(Story) ? Weight : 0) - (name.AsSpan().ContainsAny(Other) || Hid().IsMatch(name) ? Weight : 0);

    private static bool Has(PagePart part, SearchValues<string> words) =>
        part.ClassName.AsSpan().ContainsAny(words) || part.Id.AsSpan().ContainsAny(words);

    private static SearchValues<string> Any(params string[] words) => SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?:\b|_)(?:share|sharedaddy)(?:\b|_)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Share();

    [GeneratedRegex(@"(?:^| )hid(?: |$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Hid();
}
