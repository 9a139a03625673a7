namespace Clippings;

/// <summary>Draws which stretches of an article others have too.</summary>
public static class PassageMapFigure
{
    /// <summary>The article from its first word to its last, a lane for each other that shares a stretch: at most 25.</summary>
    /// <param name="map">What <c>Map()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<MappedPassage> map) =>
        Plot.Stretches(map.OrderBy(row => row.Kind), row => row.ArticleB, row => row.From, row => row.To, Words(map), row => row.Kind == ReuseKind.Exact ? "the same words" : "reworded", row => row.Kind == ReuseKind.Reworded)
            .Titled(Finding(map))
            .Axes(x: $"words of {map.Parameters.GetValueOrDefault("article")}", y: "article that has them too")
            .Captioned(Caption.Of(map.Corpus, map.Count == 0 ? "" : $"n = {Wording.Count(map.Count, "stretch", "stretches")}."));

    /// <summary>How much of the article stands elsewhere, in a sentence without its full stop.</summary>
    internal static string Finding(Rows<MappedPassage> map)
    {
        if (map.Count == 0)
            return map.Total > 0 ? Caption.NoneLeft(map.Total, "stretch", "stretches") : "No article has a stretch of this one";
        var covered = CoveredWords.Count(map.Where(row => row.Kind == ReuseKind.Exact).Select(row => (row.From, row.To - row.From)));
        return $"{Wording.Count(covered, "word")} of {Caption.Number(Words(map))} in {map[0].Article} stand in {Wording.Count(map.Select(row => row.ArticleB).Distinct(StringComparer.Ordinal).Count(), "other article")} too";
    }

    private static int Words(Rows<MappedPassage> map) => map.Parameters.GetValueOrDefault("words") as int? ?? map.Select(row => row.To).DefaultIfEmpty().Max();
}
