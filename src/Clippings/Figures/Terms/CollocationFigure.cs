namespace Clippings;

/// <summary>Draws which words stand together.</summary>
public static class CollocationFigure
{
    /// <summary>The firmest pairs of neighbouring words as bars of the evidence: at most 25.</summary>
    /// <param name="collocations">What <c>Collocations()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<Collocation> collocations)
    {
        var drawn = collocations.Take(Caption.MostBars);
        return Plot.Bars(drawn, Pair, row => row.LogLikelihood)
            .Titled(Finding(collocations))
            .Axes(x: "log-likelihood", y: "pair of words")
            .Captioned(Caption.Of(collocations.Corpus, Caption.Drawn(drawn.Count, collocations.Total, "pair"), Asked(collocations)));
    }

    /// <summary>The firmest pair, in a sentence without its full stop.</summary>
    internal static string Finding(Rows<Collocation> collocations)
    {
        if (collocations.Count == 0)
            return collocations.Total == 0 ? "No pair of words stands together often enough" : Caption.NoneLeft(collocations.Total, "pair");
        var most = collocations.Max(row => row.LogLikelihood);
        var first = collocations.Where(row => row.LogLikelihood == most);
        var among = collocations.Count > 1 && collocations.Count < collocations.Total ? $" of these {Caption.Number(collocations.Count)}" : "";
        return first.Count == 1
            ? $"{Wording.Word(Pair(first[0]))} is the firmest pair{among}: {Wording.Count(first[0].Count, "time")}, in {Wording.Count(first[0].Articles, "article")}"
            : $"{Caption.Shared([.. first.Select(Pair)], "pairs")} are equally firm";
    }

    private static string Pair(Collocation row) => $"{row.First} {row.Second}";

    private static string Asked(Rows<Collocation> collocations) => collocations.Parameters.GetValueOrDefault("minimum") is > 1 and var minimum ? $"Pairs that stand together {minimum} times or more." : "";
}
