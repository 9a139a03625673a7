namespace Clippings;

/// <summary>Draws which verbs report speakers.</summary>
public static class VerbFigure
{
    /// <summary>Reporting verbs as bars, the speaker with each: at most 25.</summary>
    /// <param name="verbs">What <c>Verbs()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<CueCount> verbs)
    {
        var drawn = verbs.OrderByDescending(row => row.Count).Take(Caption.MostBars);
        return Plot.Bars(drawn, row => $"{row.Speaker}: {row.Verb}", row => row.Count)
            .Titled(RankFinding.Of(verbs, row => row.Count, row => $"{Wording.Word(row.Verb)} of {row.Speaker}", "No verb reports a named speaker", "verb of a speaker", row => $"is the commonest: {Wording.Count(row.Count, "time")}", "verbs of speakers"))
            .Axes(x: "times", y: "speaker and verb")
            .Captioned(Caption.Of(verbs.Corpus, Caption.Drawn(drawn.Count, verbs.Total, "verb of a speaker", "verbs of speakers")));
    }
}
