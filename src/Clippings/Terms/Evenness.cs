namespace Clippings;

/// <summary>Measures of dispersion over parts of a corpus.</summary>
internal static class Evenness
{
    /// <summary>Juilland's D over the rates in the parts; null for a word not found or for fewer than two parts.</summary>
    public static double? JuillandD(IReadOnlyList<int> found, IReadOnlyList<int> sizes)
    {
        if (found.Count < 2 || found.Sum() == 0)
            return null;
        var rates = found.Zip(sizes, (f, s) => f / (double)s).ToList();
        var mean = rates.Average();
        var deviation = Math.Sqrt(rates.Average(r => (r - mean) * (r - mean)));
        return Math.Clamp(1 - (deviation / mean / Math.Sqrt(rates.Count - 1)), 0, 1);
    }

    /// <summary>Gries's DP; null for a word not found.</summary>
    public static double? Dp(IReadOnlyList<int> found, IReadOnlyList<int> sizes)
    {
        double occurrences = found.Sum();
        double words = sizes.Sum();
        return occurrences == 0 ? null : found.Zip(sizes, (f, s) => Math.Abs((s / words) - (f / occurrences))).Sum() / 2;
    }
}
