namespace Clippings;

/// <summary>Draws how far groups look back and ahead.</summary>
public static class LookFigure
{
    /// <summary>Dated sentences that look back, at the day and ahead, a bar each, a line a group.</summary>
    /// <param name="looks">What <c>LookBackAndAhead()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<LookRow> looks) =>
        Plot.Bars(looks.SelectMany(row => ((string Group, string Way, int Sentences)[])[(row.Group, "back", row.Back), (row.Group, "the same day", row.Same), (row.Group, "ahead", row.Ahead)]), row => row.Group, row => row.Sentences, row => row.Way, ranked: false)
            .Titled(RankFinding.Of(looks, row => row.Ahead, row => row.Group, "No sentence of an article with a date names a day", "group", row => $"looks ahead most: {Wording.Count(row.Ahead, "sentence")} of {Caption.Number(row.Back + row.Same + row.Ahead)}", zero: "No dated sentence looks ahead of the day it was printed"))
            .Axes(x: "dated sentences", y: "group")
            .Captioned(Caption.Of(looks.Corpus));
}
