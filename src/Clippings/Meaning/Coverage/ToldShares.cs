namespace Clippings;

/// <summary>Counts what groups tell of each other's sentences.</summary>
public static class ToldShares
{
    /// <summary>How much of each group's sentences each other tells, by the groups' names.</summary>
    /// <param name="coverage">What <c>Coverage()</c> found, or a selection of it.</param>
    public static Rows<ToldShare> Shares(this Rows<SentenceCoverage> coverage) => coverage
        .GroupBy(row => (row.Group, row.Other))
        .OrderBy(rows => rows.Key.Group, StringComparer.Ordinal).ThenBy(rows => rows.Key.Other, StringComparer.Ordinal)
        .Select(rows => Share(rows.Key.Group, rows.Key.Other, [.. rows]))
        .From("told shares", coverage.Corpus);

    private static ToldShare Share(string group, string other, List<SentenceCoverage> rows)
    {
        var (told, most) = (rows.Count(row => row.Told == Told.Yes), rows.MaxBy(row => row.Similarity)!);
        return new(group, other, rows.Count, told, rows.Count(row => row.Told == Told.Part), rows.Count(row => row.Told == Told.No), told / (double)rows.Count, most.Article, most.Start, most.End);
    }
}
