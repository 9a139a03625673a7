namespace Clippings;

/// <summary>Draws which articles share text.</summary>
public static class CopyFigure
{
    private const int MostPairs = 10;

    /// <summary>The ten pairs that share most, as bars: how much of one article stands in the other, the larger of the two shares.</summary>
    /// <param name="pairs">What <c>NearDuplicates()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<NearDuplicate> pairs)
    {
        var drawn = pairs.Take(MostPairs);
        return Plot.Bars(drawn, Pair, pair => 100 * Share(pair))
            .Titled(Finding(pairs))
            .Axes(x: $"share of {Run(pairs)} (%)", y: "pair of articles")
            .Captioned(Caption.Of(pairs.Corpus, drawn.Count == 0 || drawn.Count >= pairs.Total ? "" : $"{Caption.Number(drawn.Count)} of {Wording.Count(pairs.Total, "pair")} that share any {(drawn.Count == 1 ? "is" : "are")} drawn."));
    }

    /// <summary>The pairs of which one article stands in the other with so much of its runs of words.</summary>
    /// <param name="pairs">What <c>NearDuplicates()</c> found.</param>
    /// <param name="share">0 to 1.</param>
    public static Rows<NearDuplicate> Sharing(this Rows<NearDuplicate> pairs, double share) => pairs.Where(pair => Share(pair) >= share);

    /// <summary>The longest run that each pair shares, as the one and as the other prints it.</summary>
    /// <param name="pairs">What <c>NearDuplicates()</c> found, or a selection of it.</param>
    public static Rows<Place> Passages(this Rows<NearDuplicate> pairs) => pairs.SelectMany(pair => pair.Places).From("passages", pairs.KnownCorpus());

    internal static string Finding(Rows<NearDuplicate> pairs)
    {
        if (pairs.Count == 0)
            return pairs.Total > 0 ? $"None of {Wording.Count(pairs.Total, "pair")} that {(pairs.Total == 1 ? "shares" : "share")} any is left by the selection"
                : pairs.Corpus is { Count: 1 } ? "There is no other article to be a copy of this one" : $"No two articles share {(Words(pairs) is { } words ? $"a run of {words} words" : "a run of words")}";
        var most = pairs.Max(Share);
        var first = pairs.Where(pair => Share(pair) == most);
        return first.Count == 1
            ? $"{Pair(first[0])} share the most: {Wording.Percent(most)}"
            : $"{Wording.Count(first.Count, "pair")} share the most: {Wording.Percent(most)} each";
    }

    /// <summary>The runs that are compared, such as "five-word runs".</summary>
    internal static string Run(Rows<NearDuplicate> pairs) => Words(pairs) is { } words ? $"{words}-word runs" : "runs of words";

    private static string? Words(Rows<NearDuplicate> pairs) => pairs.Parameters.GetValueOrDefault("shingle") switch
    {
        null => null,
        4 => "four",
        5 => "five",
        6 => "six",
        var other => FormattableString.Invariant($"{other}"),
    };

    private static string Pair(NearDuplicate pair) => $"{pair.ArticleA} and {pair.ArticleB}";

    private static double Share(NearDuplicate pair) => Math.Max(pair.ShareOfA, pair.ShareOfB);
}
