namespace Clippings;

/// <summary>Draws who quotes whom.</summary>
public static class QuotingFigure
{
    private const int MostQuoted = 20;
    private const int MostQuoting = 12;

    /// <summary>Quoted words as a matrix: at most 20 speakers by 12 groups, those with most.</summary>
    /// <param name="cells">What <c>WhoQuotesWhom()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<QuotingCount> cells)
    {
        var quoted = Most(cells, row => row.Quoted, MostQuoted);
        var quoting = Most(cells, row => row.Quoting, MostQuoting);
        var drawn = cells.Where(row => quoted.Contains(row.Quoted) && quoting.Contains(row.Quoting))
            .OrderBy(row => quoted.IndexOf(row.Quoted)).ThenBy(row => quoting.IndexOf(row.Quoting));
        return Plot.Matrix(drawn, row => row.Quoted, row => row.Quoting, row => row.Words)
            .Titled(Finding(cells))
            .Axes(x: "who quotes", y: "who is quoted")
            .Captioned(Caption.Of(
                cells.Corpus,
                Caption.Drawn(quoted.Count, cells.DistinctBy(row => row.Quoted).Count(), "speaker"),
                Caption.Drawn(quoting.Count, cells.DistinctBy(row => row.Quoting).Count(), "group")));
    }

    internal static string Finding(Rows<QuotingCount> cells)
    {
        if (cells.Count == 0)
            return cells.Total > 0 ? "No box is left by the selection" : cells.Corpus is { Count: 1 } ? "There is one article, so nobody else to compare it with" : "Nobody is quoted by name in what is compared";
        var most = cells.Max(row => row.Words);
        var first = cells.Where(row => row.Words == most);
        return first.Count == 1
            ? $"{first[0].Quoting} gives {first[0].Quoted} the most words: {Caption.Number(most)}"
            : $"{Caption.Number(first.Count)} boxes hold the most words: {Caption.Number(most)} each";
    }

    private static List<string> Most(Rows<QuotingCount> cells, Func<QuotingCount, string> name, int count) =>
        [.. cells.GroupBy(name, StringComparer.Ordinal).OrderByDescending(group => group.Sum(row => row.Words)).ThenBy(group => group.Key, StringComparer.Ordinal).Take(count).Select(group => group.Key)];
}
