namespace Clippings;

/// <summary>Draws which words belong to one article.</summary>
public static class TfIdfFigure
{
    /// <summary>The words with the highest tf-idf, each with its article, as bars: at most 25.</summary>
    /// <param name="weights">What <c>TfIdf()</c> or <c>Heaviest()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<TermWeight> weights)
    {
        var ranked = weights.OrderByDescending(row => row.TfIdf);
        var drawn = ranked.Take(Caption.MostBars);
        return Plot.Bars(drawn, row => $"{row.Term} ({row.Article})", row => row.TfIdf)
            .Titled(RankFinding.Of(weights, row => row.TfIdf, row => Wording.Word(row.Term), "No word is told apart from those of other articles", "word", row => $"weighs most, in {row.Article}: {Wording.Count(row.Count, "time")} there, in {Wording.Count(row.Articles, "article")} in all"))
            .Axes(x: "tf-idf", y: "word (article)")
            .Captioned(Caption.Of(weights.Corpus, Caption.Drawn(drawn.Count, weights.Total, "word")));
    }
}
