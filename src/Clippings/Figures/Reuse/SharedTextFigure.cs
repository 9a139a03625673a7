namespace Clippings;

/// <summary>Draws who shares text with whom.</summary>
public static class SharedTextFigure
{
    /// <summary>The share of each group's words that others print too, as a matrix in percent: at most 12 groups, those that share most.</summary>
    /// <param name="cells">What <c>Shared()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<SharedTextCount> cells) =>
        GroupMatrix.Of(cells, row => row.Group, row => row.Other, row => row.Share, rows => rows.Sum(row => row.Words))
            .Titled(Finding(cells))
            .Axes(x: "and in whose it stands too", y: "whose text (% of its words)");

    /// <summary>Who shares most with whom, in a sentence without its full stop.</summary>
    internal static string Finding(Rows<SharedTextCount> cells)
    {
        if (cells.Count == 0)
            return cells.Total > 0 ? "No box is left by the selection" : "Nobody shares a passage with anybody";
        var first = cells.MaxBy(row => (row.Words, row.Share))!;
        var words = $"{Wording.Count(first.Words, "word")}, {Wording.Percent(first.Share)} of its text";
        return first.Group == first.Other ? $"Articles of {first.Group} share most with each other: {words}" : $"{first.Group} shares most with {first.Other}: {words}";
    }
}
