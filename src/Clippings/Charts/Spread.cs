namespace Clippings;

/// <summary>Keeps labels off each other.</summary>
internal static class Spread
{
    /// <summary>Moves positions up just enough that neighbours are <paramref name="gap"/> apart; their order stays.</summary>
    public static IReadOnlyList<double> Apart(IReadOnlyList<double> positions, double gap)
    {
        var moved = positions.ToArray();
        var order = Enumerable.Range(0, moved.Length).OrderBy(i => positions[i]).ToList();
        for (var i = 1; i < order.Count; i++)
            moved[order[i]] = Math.Max(moved[order[i]], moved[order[i - 1]] + gap);
        return moved;
    }
}
