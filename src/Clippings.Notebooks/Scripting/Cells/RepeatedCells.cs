using Microsoft.CodeAnalysis.CSharp;

namespace Clippings.Notebooks;

/// <summary>
/// The cells run since something was last declared: one that is run again as it was, to look again at what it shows, is neither
/// compiled nor loaded anew, so that it takes no more memory either. All it refers to is the same, so its code is.
/// </summary>
internal sealed class RepeatedCells
{
    private const int Most = 100;

    private readonly Dictionary<string, LoadedCell> cells = new(StringComparer.Ordinal);
    private CSharpCompilation? link;

    /// <summary>A cell with this source, where one ran after the same link of the chain.</summary>
    public LoadedCell? Find(string code, CSharpCompilation? last) =>
        link is not null && link == last && cells.TryGetValue(code, out var cell) ? cell : null;

    /// <summary>Keeps a cell that declares nothing, where its source was compiled as it is written.</summary>
    public void Add(string code, LoadedCell cell, CSharpCompilation? last)
    {
        if (link != last || cells.Count == Most)
            cells.Clear();
        link = last;
        cells[code] = cell;
    }
}
