namespace Clippings;

/// <summary>Draws which words stand near one.</summary>
public static class CollocateFigure
{
    /// <summary>The firmest neighbours of a word as bars of the evidence: at most 25.</summary>
    /// <param name="collocates">What <c>Collocates()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<Collocate> collocates)
    {
        var drawn = collocates.Take(Caption.MostBars);
        var node = collocates.Parameters.GetValueOrDefault("node") as string is { Length: > 0 } named ? Wording.Word(named) : "the word";
        return Plot.Bars(drawn, row => row.Term, row => row.LogLikelihood)
            .Titled(RankFinding.Of(collocates, row => row.LogLikelihood, row => Wording.Word(row.Term), $"No word stands near {node} more often than chance", "word", row => $"is the firmest neighbour of {node}: {Wording.Count(row.Count, "time")}, in {Wording.Count(row.Articles, "article")}"))
            .Axes(x: "log-likelihood", y: "neighbour")
            .Captioned(Caption.Of(collocates.Corpus, Caption.Drawn(drawn.Count, collocates.Total, "word")));
    }
}
