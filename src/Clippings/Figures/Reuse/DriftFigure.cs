namespace Clippings;

/// <summary>Draws how far quotations drift.</summary>
public static class DriftFigure
{
    /// <summary>The tellings that differ most from the one that they are compared with, as bars: at most 25.</summary>
    /// <param name="drift">What <c>Drift()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<DriftedQuote> drift)
    {
        var drawn = drift.Where(row => row.Distance > 0).OrderByDescending(row => row.Distance).Take(Caption.MostBars);
        return Plot.Bars(drawn, Name, row => Math.Round(100 * row.Distance, 1))
            .Titled(Finding(drift))
            .Axes(x: "words added, left out or changed (%)", y: "telling")
            .Captioned(Caption.Of(drift.Corpus, drift.Count == 0 ? "" : $"n = {Wording.Count(Compared(drift).Count, "telling")} beside an earlier one."));
    }

    /// <summary>The tellings that differ from the one that they are compared with, in their words or in whose they are said to be.</summary>
    /// <param name="drift">What <c>Drift()</c> found, or a selection of it.</param>
    public static Rows<DriftedQuote> Changed(this Rows<DriftedQuote> drift) => drift.Where(row => row.Distance > 0 || row.IsOtherSpeaker);

    /// <summary>The tellings each beside the one that it is compared with, to be read: <c>drift.Changed().Take(3).SideBySide().InContext()</c>.</summary>
    /// <param name="drift">What <c>Drift()</c> found, or a selection of it.</param>
    /// <exception cref="CorpusException">The rows don't know their articles.</exception>
    public static Rows<Place> SideBySide(this Rows<DriftedQuote> drift) => drift.SelectMany(row => row.Places.Reverse()).Distinct().From("tellings", drift.KnownCorpus());

    /// <summary>How many tellings differ and how far, in a sentence without its full stop.</summary>
    internal static string Finding(Rows<DriftedQuote> drift)
    {
        if (drift.Count == 0)
            return drift.Total > 0 ? Caption.NoneLeft(drift.Total, "telling") : "No statement is quoted by several articles";
        var (compared, changed) = (Compared(drift), drift.Changed());
        if (changed.Count == 0)
            return compared.Count == 1 ? "The one statement that is quoted again is quoted in the same words" : $"All {Wording.Count(compared.Count, "telling")} have the words of an earlier one";
        var most = changed.MaxBy(row => row.Distance)!;
        var others = changed.Count(row => row.IsOtherSpeaker);
        return $"{Caption.Number(changed.Count)} of {Wording.Count(compared.Count, "telling")} {(changed.Count == 1 ? "differs" : "differ")} from an earlier one"
            + (most.Distance > 0 ? $", by {Wording.Percent(most.Distance)} of the words at most" : "")
            + (others > 0 ? $"; {Caption.Number(others)} {(others == 1 ? "is" : "are")} given to another speaker" : "");
    }

    private static Rows<DriftedQuote> Compared(Rows<DriftedQuote> drift) => drift.Where(row => !row.IsFirst);

    private static string Name(DriftedQuote row) => $"{row.Speaker ?? "unknown speaker"}, {row.Article} ({Caption.Number(row.Statement)})";
}
