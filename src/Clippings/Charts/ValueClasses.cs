namespace Clippings;

/// <summary>Parts values into classes of equal width with round limits.</summary>
internal static class ValueClasses
{
    private const int MostClasses = 40;

    /// <summary>The share of the values that has classes of its own where a few lie far above them.</summary>
    private const double Near = 0.98;

    /// <summary>
    /// The classes from the least value to the greatest, empty ones too. Their width is twice the distance of the quartiles
    /// over the cube root of n, rounded up to 1, 2 or 5 times a power of ten (D. Freedman and P. Diaconis, "On the histogram
    /// as a density estimator: L2 theory", 1981); where the quartiles are one, a share of the range by the binary logarithm
    /// of n (H. Sturges, "The choice of a class interval", 1926). Of whole numbers it is whole. Where that made more than
    /// forty classes, the highest fiftieth of the values shares one, or a few giants would press all others into a bar.
    /// </summary>
    /// <param name="sorted">The values, finite, from the least.</param>
    public static IReadOnlyList<ValueClass> Of(IReadOnlyList<double> sorted)
    {
        if (sorted.Count == 0)
            return [];
        var high = (sorted[^1] - sorted[0]) / Wanted(sorted) > MostClasses ? Quantile(sorted, Near) : sorted[^1];
        var width = WidthOf(sorted, high - sorted[0]);
        var first = Class(sorted[0]);
        var open = (int)(Class(high) - first) + 1;
        var counts = sorted.CountBy(value => (int)Math.Min(Class(value) - first, open)).ToDictionary();
        return [.. Enumerable.Range(0, counts.Keys.Max() + 1).Select(i => new ValueClass(RoundTicks.Multiple(first + i, width), RoundTicks.Multiple(first + i + 1, width), counts.GetValueOrDefault(i)) { IsOpen = i == open })];

        // A limit such as 0.3 is not quite three times 0.1.
        double Class(double value) => Math.Floor((value / width) + 1e-9);
    }

    /// <summary>The value below which a share of the values lies, between two of them in proportion (R's type 7).</summary>
    public static double Quantile(IReadOnlyList<double> sorted, double share)
    {
        var at = share * (sorted.Count - 1);
        var below = (int)Math.Floor(at);
        return sorted[below] + ((at - below) * (sorted[Math.Min(below + 1, sorted.Count - 1)] - sorted[below]));
    }

    /// <summary>An axis over the classes whose labels are some of their limits.</summary>
    public static Axis AxisOf(IReadOnlyList<ValueClass> classes)
    {
        if (classes.Count == 0)
            return Axis.OfLengths([]);
        var (min, max) = (classes[0].From, classes[^1].To);
        return new Axis(AxisKind.Number, min, max, [.. RoundTicks.OfNumbers(min, max).Where(tick => tick.At >= min && tick.At <= max)]);
    }

    private static double WidthOf(IReadOnlyList<double> sorted, double range)
    {
        var least = Math.Max(range / (MostClasses - 1), sorted.All(double.IsInteger) ? 1 : 0);
        return RoundTicks.RoundStep(Math.Max(Wanted(sorted), least) is > 0 and var asked ? asked : Math.Max(Math.Abs(sorted[0]) / 10, double.Epsilon * 1e10));
    }

    private static double Wanted(IReadOnlyList<double> sorted) => Quantile(sorted, 0.75) - Quantile(sorted, 0.25) is > 0 and var spread
        ? 2 * spread / Math.Cbrt(sorted.Count)
        : (sorted[^1] - sorted[0]) / (1 + Math.Log2(sorted.Count));
}
