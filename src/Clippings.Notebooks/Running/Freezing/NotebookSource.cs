using System.Text;

namespace Clippings.Notebooks;

/// <summary>What of a notebook decides its outputs: the code that is run, in its order. Prose, tags and ids don't.</summary>
/// <param name="Cells">Hash of the cells, without injected parameters.</param>
/// <param name="Parameters">Hash of the injected parameters; that of nothing where there are none.</param>
internal sealed record NotebookSource(string Cells, string Parameters)
{
    /// <summary>The source of a notebook with its parameters injected.</summary>
    public static NotebookSource Of(Notebook notebook)
    {
        var cells = notebook.Cells.Where(cell => cell.IsRun).ToLookup(cell => cell.HasTag(CellTags.InjectedParameters));
        return new(Hash(cells[false]), Hash(cells[true]));
    }

    // The length in front of each keeps the border between two cells.
    private static string Hash(IEnumerable<NotebookCell> cells) =>
        Fingerprints.OfBytes(Encoding.UTF8.GetBytes(string.Concat(cells.Select(cell => $"{cell.Source.Length}\n{cell.Source}\n"))));
}
