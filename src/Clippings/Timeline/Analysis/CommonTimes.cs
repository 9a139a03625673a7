namespace Clippings;

/// <summary>Ranks the times that texts name.</summary>
public static class CommonTimes
{
    /// <summary>The first expression of each of the commonest values, those of most expressions first.</summary>
    /// <param name="times">What <c>Times()</c> found, or a selection of it.</param>
    /// <param name="count">How many values.</param>
    public static Rows<TimeExpression> Commonest(this Rows<TimeExpression> times, int count = 10) => times.Where(row => row.Value.Length > 0)
        .GroupBy(row => row.Value, StringComparer.Ordinal)
        .OrderByDescending(value => value.Count()).ThenBy(value => value.Key, StringComparer.Ordinal)
        .Take(count).Select(value => value.First())
        .From("times", times.Corpus, ("count", count));
}
