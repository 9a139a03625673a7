namespace Clippings;

/// <summary>Draws where articles come from.</summary>
public static class SourceFigure
{
    /// <summary>Articles by outlet or folder, as bars: at most 25.</summary>
    /// <param name="sources">What <c>CountSources()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<SourceCount> sources)
    {
        var by = ComparisonWords.By(sources.Origin);
        var drawn = sources.Take(Caption.MostBars);
        return Plot.Bars(drawn, row => row.Source ?? $"unknown {by}", row => row.Articles)
            .Titled(Finding(sources))
            .Axes(x: "articles", y: by)
            .Captioned(Caption.Of(sources.Corpus, Caption.Drawn(drawn.Count, sources.Total, by)));
    }

    internal static string Finding(Rows<SourceCount> sources)
    {
        var by = ComparisonWords.By(sources.Origin);
        var known = sources.Where(row => row.Source is not null);
        var all = sources.Sum(row => row.Articles);
        if (known.Count == 0)
            return all == 1 ? "Nothing says where the article comes from" : $"Nothing says where {(all == 0 ? "articles" : $"the {Wording.Count(all, "article")}")} come from";
        var most = known.Max(row => row.Articles);
        var first = known.Where(row => row.Articles == most);
        var unknown = by == "folder" ? "No outlet is known; " : "";
        return (known.Count, first.Count) switch
        {
            (1, _) when all == 1 => $"{(unknown.Length > 0 ? "No outlet is known; the" : "The")} article comes from {first[0].Source}",
            (1, _) when most == all => $"{unknown}{(unknown.Length > 0 ? "all" : "All")} {Caption.Number(all)} articles come from one {by}, {first[0].Source}",
            (1, _) => $"{Caption.Number(most)} of {Caption.Number(all)} articles {(most == 1 ? "comes" : "come")} from the only known {by}, {first[0].Source}",
            (_, 1) => $"{unknown}{first[0].Source} has the most articles: {Caption.Number(most)} of {Caption.Number(all)}",
            _ => $"{unknown}{(first.Count > 3 ? $"{Caption.Number(first.Count)} {by}s" : Wording.List(first.Select(row => row.Source!)))} have the most articles: {Caption.Number(most)} of {Caption.Number(all)} each",
        };
    }
}
