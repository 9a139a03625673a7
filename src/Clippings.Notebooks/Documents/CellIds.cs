using System.Security.Cryptography;
using System.Text;

namespace Clippings.Notebooks;

/// <summary>Gives every cell an id: a valid one stays, any other is made from the cell's place and content.</summary>
internal static class CellIds
{
    public static IReadOnlyList<NotebookCell> Complete(IReadOnlyList<NotebookCell> cells)
    {
        // An id that the file already gives to another cell must not be handed out, wherever that cell stands.
        var taken = cells.Select(cell => cell.Id).Where(IsValid).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. cells.Select((cell, index) => IsValid(cell.Id) && seen.Add(cell.Id) ? cell : cell with { Id = Derive(cell, index, taken) })];
    }

    private static string Derive(NotebookCell cell, int index, HashSet<string> taken)
    {
        for (var attempt = 0; ; attempt++)
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{index}\n{attempt}\n{cell.Kind}\n{cell.Source}"));
            var id = Convert.ToHexStringLower(hash.AsSpan(0, 4));
            if (taken.Add(id))
                return id;
        }
    }

    private static bool IsValid(string id) =>
        id.Length is >= 1 and <= 64 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
