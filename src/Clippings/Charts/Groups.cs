namespace Clippings;

/// <summary>
/// The groups of a plot's rows and their colours: in order of first appearance while each has a colour of its own; of more,
/// the largest first, and the others together in grey.
/// </summary>
internal sealed class Groups
{
    private readonly List<string> names;
    private readonly int folded;

    /// <param name="rows">The group of each row, and what the row adds to its size.</param>
    public Groups(IEnumerable<(string Name, double Size)> rows)
    {
        var sizes = rows.GroupBy(row => row.Name, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Size: group.Sum(row => double.IsFinite(row.Size) ? Math.Abs(row.Size) : 0))).ToList();
        names = [.. (sizes.Count > Palette.Colours ? sizes.OrderByDescending(group => group.Size) : sizes.AsEnumerable()).Select(group => group.Name)];
        // One group alone keeps its name in grey, which takes no more room than "others".
        folded = names.Count > Palette.Colours + 1 ? names.Count - Palette.Colours : 0;
    }

    /// <summary>The groups that are told apart.</summary>
    public IReadOnlyList<string> Names => names[..^folded];

    /// <summary>How many there are in all.</summary>
    public int Count => names.Count;

    /// <summary>What a legend has to explain; nothing where there is one group.</summary>
    public IReadOnlyList<LegendEntry> Legend => names.Count < 2
        ? []
        : [.. Names.Select(name => new LegendEntry(name, ColourOf(name))), .. folded == 0 ? Array.Empty<LegendEntry>() : [new LegendEntry($"{Numbers.Text(folded)} others", Palette.Grey)]];

    /// <summary>False for what is one of the others.</summary>
    public bool Tells(string name) => IndexOf(name) < Names.Count;

    public int IndexOf(string name) => names.IndexOf(name);

    public string ColourOf(string name) => Palette.Group(IndexOf(name));
}
