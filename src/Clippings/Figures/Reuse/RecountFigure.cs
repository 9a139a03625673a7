namespace Clippings;

/// <summary>Draws how counts change where a shared passage counts once.</summary>
public static class RecountFigure
{
    private const int MostNames = 10;

    /// <summary>The ten counts that lose most, as pairs of bars: as it is, and each passage once.</summary>
    /// <param name="counts">What <c>Recount()</c> found, or a selection of it.</param>
    /// <param name="unit">What is counted, in the plural: <c>uses</c>, <c>quoted words</c>.</param>
    public static Plot Chart(this Rows<DistinctCount> counts, string unit = "uses")
    {
        var changed = Changed(counts);
        var drawn = changed.Take(MostNames);
        var bars = drawn.SelectMany(row => (CountedForm[])[new(row, "as they are", row.Count), new(row, "each passage once", row.Distinct)]);
        return Plot.Bars(bars, bar => bar.Row.Name, bar => bar.Value, bar => bar.Form, ranked: false)
            .Titled(Said(counts, unit))
            .Axes(x: unit)
            .Captioned(Caption.Of(counts.Corpus, drawn.Count < changed.Count ? $"{Caption.Number(drawn.Count)} of {Caption.Number(changed.Count)} that change are drawn." : ""));
    }

    /// <summary>The counts that change where a shared passage counts once.</summary>
    /// <param name="counts">What <c>Recount()</c> found, or a selection of it.</param>
    public static Rows<DistinctCount> Changed(this Rows<DistinctCount> counts) => counts.Where(row => row.Distinct < row.Count);

    /// <summary>How much is counted twice, in a sentence without its full stop.</summary>
    internal static string Said(Rows<DistinctCount> counts, string unit)
    {
        var (all, distinct) = (counts.Sum(row => row.Count), counts.Sum(row => row.Distinct));
        if (counts.Count == 0)
            return counts.Total > 0 ? "No count is left by the selection" : "There is nothing to count";
        if (all == distinct)
            return $"No count changes where a shared passage counts once: {Caption.Number(all)} {unit} in all";
        var first = Changed(counts)[0];
        return $"{Wording.Percent((all - distinct) / (double)all)} of the {unit} are told again in shared passages: {Caption.Number(distinct)} of {Caption.Number(all)} are left, and of {Wording.Word(first.Name)} {Caption.Number(first.Distinct)} of {Caption.Number(first.Count)}";
    }
}
