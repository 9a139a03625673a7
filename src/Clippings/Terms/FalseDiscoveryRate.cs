namespace Clippings;

/// <summary>
/// P-values of many tests at once. Benjamini and Hochberg, "Controlling the false discovery rate: a practical and powerful
/// approach to multiple testing", Journal of the Royal Statistical Society B 57 (1995).
/// </summary>
internal static class FalseDiscoveryRate
{
    /// <summary>For each p-value the lowest false discovery rate at which its test still counts as a find.</summary>
    public static double[] Adjusted(IReadOnlyList<double> p)
    {
        var adjusted = new double[p.Count];
        var lowest = 1.0;
        foreach (var (rank, index) in Enumerable.Range(0, p.Count).OrderBy(index => p[index]).Index().Reverse())
            adjusted[index] = lowest = Math.Min(lowest, p[index] * p.Count / (rank + 1));
        return adjusted;
    }
}
