using System.Text;

namespace Clippings;

/// <summary>Says on the page of an article what others have too, and leads there.</summary>
internal static class SharedNotes
{
    /// <summary>A page has room for so many; the longest are told.</summary>
    private const int Most = 10;

    /// <summary>The longest passages that an article shares word for word, in the order of its text, itself on the side <c>_a</c>.</summary>
    public static IReadOnlyList<SharedPassage> Of(Rows<SharedPassage> passages, string article) => passages.Corpus?.Find(article) is null ? [] :
        [.. passages.Of(article).Where(row => row.Kind == ReuseKind.Exact).OrderByDescending(row => row.Words).Take(Most).OrderBy(row => row.StartA)];

    /// <summary>The list of them; empty where nothing is shared.</summary>
    /// <param name="passages">All that is shared.</param>
    /// <param name="article">The article.</param>
    /// <param name="addressOf">The address of another article's page; null where it has none.</param>
    public static string Html(Rows<SharedPassage> passages, string article, Func<string, string?> addressOf)
    {
        var told = Of(passages, article);
        if (told.Count == 0)
            return "";
        var all = passages.Of(article).Where(row => row.Kind == ReuseKind.Exact);
        var html = new StringBuilder($"<details class=\"sharing\"><summary>Shares {Wording.Count(all.Count, "passage")} with {Wording.Count(all.Select(row => row.ArticleB).Distinct(StringComparer.Ordinal).Count(), "other article")}</summary>\n<ul>\n");
        foreach (var row in told)
            html.Append($"<li><a href=\"#p-{row.StartA}-{row.EndA}\">{Wording.Count(row.Words, "word")}</a> with {Other(passages, row, addressOf)}</li>\n");
        if (all.Count > told.Count)
            html.Append($"<li>{Wording.Count(all.Count - told.Count, "shorter one", "shorter ones")}</li>\n");
        return html.Append("</ul>\n</details>\n").ToString();
    }

    private static string Other(Rows<SharedPassage> passages, SharedPassage row, Func<string, string?> addressOf)
    {
        var name = HtmlWords.Escape(PeriodWords.OutletAndDay(passages.Corpus![row.ArticleB!]));
        if (addressOf(row.ArticleB!) is not { } address)
            return name;
        // The other page tells its longest, which this one need not be among.
        var isTold = Of(passages, row.ArticleB!).Any(other => (other.StartA, other.EndA) == (row.StartB, row.EndB));
        return $"<a href=\"{HtmlWords.Escape(address)}{(isTold ? $"#p-{row.StartB}-{row.EndB}" : "")}\">{name}</a>";
    }
}
