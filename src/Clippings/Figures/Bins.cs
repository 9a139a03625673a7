namespace Clippings;

/// <summary>Parts many values into ranges of round numbers, so that they can be drawn as a distribution.</summary>
internal static class Bins
{
    private const int Most = 16;

    private static readonly int[] Steps = [1, 2, 5, 10];

    /// <summary>The ranges from the lowest value to the highest, those without a value included; what lies far above the others is one range.</summary>
    /// <param name="values">The values.</param>
    /// <param name="whole">True for counts, whose ranges have whole numbers at both ends.</param>
    public static IReadOnlyList<(string Range, int Count)> Of(IReadOnlyList<double> values, bool whole)
    {
        if (values.Count == 0)
            return [];
        double[] sorted = [.. values.Order()];
        var high = sorted[(int)Math.Ceiling(0.98 * sorted.Length) - 1];
        var width = Width((high - sorted[0]) / (Most - 2), whole);
        var first = Math.Floor(sorted[0] / width);
        var last = Math.Floor(high / width);
        var counts = sorted.CountBy(value => Math.Min(Math.Floor(value / width), last + 1)).ToDictionary();
        var ranges = Enumerable.Range(0, (int)(last - first) + 1).Select(n => first + n).Select(n => (Name(n * width, (n + 1) * width, width, whole), counts.GetValueOrDefault(n)));
        return counts.GetValueOrDefault(last + 1) is > 0 and var above
            ? [.. ranges, ($"{Numbers.Text((last + 1) * width)} and more", above)]
            : [.. ranges];
    }

    private static double Width(double least, bool whole)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(least, 1e-6))));
        var width = power * Steps.First(step => step * power >= least * (1 - 1e-9));
        return whole ? Math.Max(1, width) : Math.Max(0.01, width);
    }

    private static string Name(double from, double to, double width, bool whole) => whole
        ? width == 1 ? Numbers.Text(from) : $"{Numbers.Text(from)} to {Numbers.Text(to - 1)}"
        : $"{Numbers.Text(Math.Round(from, 6))} to under {Numbers.Text(Math.Round(to, 6))}";
}
