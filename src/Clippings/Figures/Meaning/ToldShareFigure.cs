namespace Clippings;

/// <summary>Draws who tells what whom else tells.</summary>
public static class ToldShareFigure
{
    /// <summary>The share of each group's sentences that each other tells, as a matrix in percent: at most 12 groups, those with most sentences.</summary>
    /// <param name="shares">What <c>Shares()</c> counted, or a selection of it.</param>
    public static Plot Chart(this Rows<ToldShare> shares) =>
        GroupMatrix.Of(shares, row => row.Group, row => row.Other, row => row.Share, rows => rows.Max(row => row.Sentences))
            .Titled(Finding(shares))
            .Axes(x: "and who tells them too", y: "whose sentences (%)");

    /// <summary>Whose telling holds most of whose, in a sentence without its full stop.</summary>
    internal static string Finding(Rows<ToldShare> shares)
    {
        if (shares.Count == 0)
            return shares.Total > 0 ? "No box is left by the selection" : "No two groups tell of one story";
        var first = shares.MaxBy(row => (row.Share, row.Sentences))!;
        return $"{first.Other} tells {Wording.Percent(first.Share)} of what {first.Group} tells";
    }
}
