namespace Clippings;

/// <summary>Draws what groups have of each other, as a matrix in percent.</summary>
internal static class GroupMatrix
{
    private const int MostGroups = 12;

    /// <summary>The matrix of at most 12 groups, with what of them is drawn in its caption.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="group">Whose it is: the row.</param>
    /// <param name="other">Who has it, too: the column.</param>
    /// <param name="share">How much of it, 0 to 1.</param>
    /// <param name="weight">Which groups are drawn where there are more: those of which the cells weigh most together.</param>
    public static Plot Of<T>(Rows<T> cells, Func<T, string> group, Func<T, string> other, Func<T, double> share, Func<IEnumerable<T>, int> weight)
    {
        var names = cells.GroupBy(group, StringComparer.Ordinal).OrderByDescending(rows => weight(rows)).ThenBy(rows => rows.Key, StringComparer.Ordinal).Select(rows => rows.Key).ToList();
        var most = names.Take(MostGroups).ToHashSet(StringComparer.Ordinal);
        return Plot.Matrix(cells.Where(row => most.Contains(group(row)) && most.Contains(other(row))), group, other, row => Math.Round(100 * share(row), 1), sorted: true)
            .Captioned(Caption.Of(cells.Corpus, Caption.Drawn(most.Count, names.Count, "group")));
    }
}
