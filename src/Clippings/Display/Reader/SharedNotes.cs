using System.Text;

namespace Clippings;

/// <summary>What articles share, as their pages say it: each lists its longest ten passages. Made once for all pages of a corpus.</summary>
public sealed class SharedNotes
{
    /// <summary>A page has room for so many; the longest are told.</summary>
    private const int Most = 10;

    private readonly Corpus _corpus;
    private readonly ILookup<string, SharedPassage> _passages;
    private readonly Dictionary<string, IReadOnlyList<SharedPassage>> _told;

    /// <summary>Sorts passages by the articles that have them; only those of the same words are told.</summary>
    /// <param name="passages">What <c>Reuse()</c> found.</param>
    /// <exception cref="CorpusException">The passages don't know their articles.</exception>
    public SharedNotes(Rows<SharedPassage> passages)
    {
        _corpus = passages.KnownCorpus();
        _passages = passages.Of(ReuseKind.Exact).SelectMany(row => (SharedPassage[])[row, row.Turned()]).ToLookup(row => row.ArticleA, StringComparer.Ordinal);
        _told = _passages.ToDictionary(
            article => article.Key,
            article => (IReadOnlyList<SharedPassage>)[.. SharedText.InOrder(article).OrderByDescending(row => row.Words).Take(Most).OrderBy(row => row.StartA)],
            StringComparer.Ordinal);
    }

    /// <summary>The longest passages that an article shares, in the order of its text, itself on the side <c>_a</c>.</summary>
    internal IReadOnlyList<SharedPassage> Of(string article) => _told.GetValueOrDefault(article, []);

    /// <summary>The list of them; empty where nothing is shared.</summary>
    /// <param name="article">The article.</param>
    /// <param name="addressOf">The address of another article's page; null where it has none.</param>
    internal string Html(string article, Func<string, string?> addressOf)
    {
        var told = Of(article);
        if (told.Count == 0)
            return "";
        var all = _passages[article].ToList();
        var html = new StringBuilder($"<details class=\"sharing\"><summary>Shares {Wording.Count(all.Count, "passage")} with {Wording.Count(all.Select(row => row.ArticleB).Distinct(StringComparer.Ordinal).Count(), "other article")}</summary>\n<ul>\n");
        foreach (var row in told)
            html.Append($"<li><a href=\"#p-{row.StartA}-{row.EndA}\">{Wording.Count(row.Words, "word")}</a> with {Other(row, addressOf)}</li>\n");
        if (all.Count > told.Count)
            html.Append($"<li>{Wording.Count(all.Count - told.Count, "shorter one", "shorter ones")}</li>\n");
        return html.Append("</ul>\n</details>\n").ToString();
    }

    private string Other(SharedPassage row, Func<string, string?> addressOf)
    {
        var name = HtmlWords.Escape(PeriodWords.OutletAndDay(_corpus[row.ArticleB!]));
        if (addressOf(row.ArticleB!) is not { } address)
            return name;
        // The other page tells its longest, which this one need not be among.
        var isTold = Of(row.ArticleB!).Any(other => (other.StartA, other.EndA) == (row.StartB, row.EndB));
        return $"<a href=\"{HtmlWords.Escape(address)}{(isTold ? $"#p-{row.StartB}-{row.EndB}" : "")}\">{name}</a>";
    }
}
