namespace Clippings;

/// <summary>Counts what groups tell of each other's sentences.</summary>
public static class ToldShares
{
    /// <summary>How much of each group's sentences each other tells, by the groups' names.</summary>
    /// <param name="coverage">What <c>Coverage()</c> found, or a selection of it.</param>
    public static Rows<ToldShare> Shares(this Rows<SentenceCoverage> coverage) => coverage
        .GroupBy(row => (row.Group, row.Other))
        .OrderBy(rows => rows.Key.Group, StringComparer.Ordinal).ThenBy(rows => rows.Key.Other, StringComparer.Ordinal)
        .Select(rows => new ToldShare(
            rows.Key.Group,
            rows.Key.Other,
            rows.Count(),
            rows.Count(row => row.Told == Told.Yes),
            rows.Count(row => row.Told == Told.Part),
            rows.Count(row => row.Told == Told.No),
            rows.Count(row => row.Told == Told.Yes) / (double)rows.Count()))
        .From("told shares", coverage.Corpus);
}
