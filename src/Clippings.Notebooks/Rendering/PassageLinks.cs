using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Clippings.Notebooks;

/// <summary>
/// Makes links of the passages that outputs name: <c>data-passage="ARTICLE#START-END"</c> of tables and pictures,
/// <c>customdata</c> of charts. Where articles have no pages, they stay words.
/// </summary>
/// <param name="articles">Knows which articles have a page; null where none has.</param>
/// <param name="isOnePage">The passages stand in the page itself, by their numbers, and no article has a page.</param>
internal sealed partial class PassageLinks(IArticlePages? articles, bool isOnePage = false)
{
    /// <summary>The attribute that names a passage.</summary>
    public const string Attribute = "data-passage";

    // Anchors of headings are letters, digits and hyphens.
    private const string AnchorStart = "passage_";

    private readonly Dictionary<Passage, int> cited = [];

    /// <summary>What was linked.</summary>
    public IReadOnlyCollection<Passage> Cited => cited.Keys;

    /// <summary>The id of a linked passage's place in the page.</summary>
    public string AnchorOf(Passage passage) => string.Create(CultureInfo.InvariantCulture, $"{AnchorStart}{cited[passage]}");

    /// <summary>The ids that a link or a chart's data lead to.</summary>
    public static IEnumerable<string> AnchorsIn(string text) => Anchors().Matches(text).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal);

    /// <summary>The address of a passage's place; null where its article has no page.</summary>
    /// <param name="named">As an output names it.</param>
    public string? Link(string named)
    {
        if (articles is null || Passage.Parse(named) is not { } passage || !articles.Has(passage.Article))
            return null;
        cited.TryAdd(passage, cited.Count + 1);
        if (isOnePage)
            return $"#{AnchorOf(passage)}";
        return $"{ArticlePages.Folder}/{ArticlePages.AddressOf(passage.Article)}{(passage.Place.Length > 0 ? "#" + passage.Place : "")}";
    }

    /// <summary>HTML whose elements that name a passage lead there.</summary>
    /// <param name="html">Cleaned HTML.</param>
    public string InHtml(string html) => Named().Replace(html, match => Link(System.Net.WebUtility.HtmlDecode(match.Groups[1].Value)) is { } address
        ? $"<a class=\"passage\" href=\"{HtmlText.Escape(address)}\"{match.Groups[2].Value}>{match.Groups[3].Value}</a>"
        : $"<span{match.Groups[2].Value}>{match.Groups[3].Value}</span>");

    /// <summary>A chart whose points lead to their passages.</summary>
    public JsonObject InChart(JsonObject figure)
    {
        foreach (var trace in figure["data"]!.AsArray().OfType<JsonObject>())
        {
            if (trace["customdata"] is not JsonArray passages || !passages.All(passage => passage is JsonValue value && value.TryGetValue<string>(out _)))
                continue;
            // Other charts carry data of their own there.
            List<string?> links = [.. passages.Select(passage => Link((string)passage!))];
            if (links.Exists(link => link is not null))
                trace["customdata"] = new JsonArray([.. links.Select(link => (JsonNode?)link)]);
        }

        return figure;
    }

    [GeneratedRegex($@"(?<![^""])#({AnchorStart}\d+)(?![^""])")]
    private static partial Regex Anchors();

    [GeneratedRegex("""<span data-passage="([^"]*)"((?: title="[^"]*")?)>([^<]*)</span>""")]
    private static partial Regex Named();
}
