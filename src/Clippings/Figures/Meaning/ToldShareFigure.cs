namespace Clippings;

/// <summary>Draws who tells what whom else tells.</summary>
public static class ToldShareFigure
{
    private const int MostGroups = 12;

    /// <summary>The share of each group's sentences that each other tells, as a matrix in percent: at most 12 groups, those with most sentences.</summary>
    /// <param name="shares">What <c>Shares()</c> counted, or a selection of it.</param>
    public static Plot Chart(this Rows<ToldShare> shares)
    {
        var names = shares.GroupBy(row => row.Group, StringComparer.Ordinal).OrderByDescending(group => group.Max(row => row.Sentences)).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key).ToList();
        var most = names.Take(MostGroups).ToHashSet(StringComparer.Ordinal);
        return Plot.Matrix(shares.Where(row => most.Contains(row.Group) && most.Contains(row.Other)), row => row.Group, row => row.Other, row => Math.Round(100 * row.Share, 1), sorted: true)
            .Titled(Finding(shares))
            .Axes(x: "and who tells them too", y: "whose sentences (%)")
            .Captioned(Caption.Of(shares.Corpus, Caption.Drawn(most.Count, names.Count, "group")));
    }

    /// <summary>Whose telling holds most of whose, in a sentence without its full stop.</summary>
    internal static string Finding(Rows<ToldShare> shares)
    {
        if (shares.Count == 0)
            return shares.Total > 0 ? "No box is left by the selection" : "No two groups tell of one story";
        var first = shares.MaxBy(row => (row.Share, row.Sentences))!;
        return $"{first.Other} tells {Wording.Percent(first.Share)} of what {first.Group} tells";
    }
}
