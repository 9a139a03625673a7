namespace Clippings;

/// <summary>Keeps labels off each other.</summary>
internal static class Spread
{
    /// <summary>
    /// Moves positions up just enough that neighbours are <paramref name="gap"/> apart, and those that would be above
    /// <paramref name="highest"/> down again with their neighbours; their order stays.
    /// </summary>
    public static IReadOnlyList<double> Apart(IReadOnlyList<double> positions, double gap, double highest)
    {
        var moved = positions.ToArray();
        var order = Enumerable.Range(0, moved.Length).OrderBy(i => positions[i]).ToList();
        for (var i = 1; i < order.Count; i++)
            moved[order[i]] = Math.Max(moved[order[i]], moved[order[i - 1]] + gap);
        var roof = highest;
        foreach (var i in order.AsEnumerable().Reverse())
        {
            moved[i] = Math.Min(moved[i], roof);
            roof = moved[i] - gap;
        }

        return moved;
    }
}
