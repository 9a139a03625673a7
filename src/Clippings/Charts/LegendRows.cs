namespace Clippings;

/// <summary>Sets the entries of a legend in rows.</summary>
internal static class LegendRows
{
    private const double LongestName = 220;

    /// <summary>The entries in their order, as many in a row as fit, their names cut to a row at most.</summary>
    public static IReadOnlyList<IReadOnlyList<LegendEntry>> Of(IReadOnlyList<LegendEntry> legend, double room)
    {
        var names = ShortLabels.Of([.. legend.Select(entry => PlainWords.Of(entry.Name))], name => Lettering.Width(name, PlotLayout.SmallSize) <= Math.Min(LongestName, room - Width("")));
        var rows = new List<List<LegendEntry>>();
        var used = room;
        foreach (var entry in legend.Zip(names, (entry, name) => entry with { Name = name }))
        {
            if (used + Width(entry.Name) > room)
            {
                rows.Add([]);
                used = 0;
            }

            rows[^1].Add(entry);
            used += Width(entry.Name);
        }

        return rows;
    }

    /// <summary>The width of an entry with its disc and the gap to the next.</summary>
    public static double Width(string name) => Lettering.Width(NoteMark.Disc + name, PlotLayout.SmallSize) + 16;
}
