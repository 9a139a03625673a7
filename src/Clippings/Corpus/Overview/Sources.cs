namespace Clippings;

/// <summary>Counts where articles come from.</summary>
public static class Sources
{
    /// <summary>Articles by outlet, or by folder where no outlet is known; the largest first, ties in ordinal order.</summary>
    public static Rows<SourceCount> CountSources(this Corpus corpus)
    {
        var by = corpus.Articles.Any(article => article.Outlet is not null) || corpus.Articles.All(article => article.Folder.Length == 0) ? "outlet" : "folder";
        var folder = FolderNames.Of(corpus);
        return corpus.Articles.GroupBy(article => by == "outlet" ? article.Outlet : folder(article), StringComparer.Ordinal)
            .Select(source => Count(source.Key is { Length: > 0 } name ? name : null, [.. source]))
            .OrderByDescending(row => row.Articles).ThenBy(row => row.Source, StringComparer.Ordinal)
            .From("sources", corpus, ("by", by));
    }

    private static SourceCount Count(string? source, IReadOnlyList<Article> articles)
    {
        var days = articles.Select(article => article.Published).Where(day => day is not null).ToList();
        return new(source, articles.Count, days.Count, days.Min(), days.Max());
    }
}
