namespace Clippings;

/// <summary>The groups of a plot's rows in order of first appearance, and their colours.</summary>
internal sealed class Groups(IEnumerable<string> names)
{
    private readonly List<string> names = [.. names.Distinct(StringComparer.Ordinal)];

    public IReadOnlyList<string> Names => names;

    /// <summary>What a legend has to explain; nothing where there is one group.</summary>
    public IReadOnlyList<LegendEntry> Legend =>
        names.Count < 2 ? [] : [.. names.Select(name => new LegendEntry(name, ColourOf(name)))];

    public int IndexOf(string name) => names.IndexOf(name);

    public string ColourOf(string name) => Palette.Group(IndexOf(name));
}
