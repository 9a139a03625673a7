namespace Clippings.Notebooks;

/// <summary>Counts the values of histograms.</summary>
internal static class FigureBins
{
    /// <summary>The bars of histograms that stand on the same bins.</summary>
    public static IEnumerable<(FigureTrace Trace, List<(double Along, double Value)> Columns)> Of(IReadOnlyList<FigureTrace> traces, FigureAxis x, FigureAxis y)
    {
        var counted = traces.Select(trace => (Trace: trace, Axis: trace.IsFlat ? y : x, Places: Places(trace, trace.IsFlat ? y : x))).ToList();
        var size = Size(traces, [.. counted.SelectMany(one => one.Places)]);
        foreach (var (trace, axis, places) in counted)
        {
            var unit = trace.Share / Math.Max(1, places.Count) ?? 1;
            yield return (trace, [.. places.CountBy(place => axis.IsNames ? place : (Math.Floor(place / size) + 0.5) * size).OrderBy(bin => bin.Key).Select(bin => (bin.Key, bin.Value * unit))]);
        }
    }

    private static List<double> Places(FigureTrace trace, FigureAxis axis) => [.. (trace.IsFlat ? trace.Y : trace.X).Select(axis.At).OfType<double>()];

    private static double Size(IReadOnlyList<FigureTrace> traces, List<double> places)
    {
        if (traces.Select(trace => trace.BinSize).FirstOrDefault(size => size > 0) is { } given)
            return given;
        var range = places.Count == 0 ? 0 : places.Max() - places.Min();
        if (range <= 0)
            return 1;
        var most = traces.Select(trace => trace.Bins).FirstOrDefault(bins => bins > 0) ?? Math.Clamp((int)Math.Ceiling(2 * Math.Pow(places.Count, 0.4)), 5, 60);
        return FigureAxis.RoundStep(range / most);
    }
}
