namespace Clippings;

/// <summary>
/// Sets the words of a telling beside those of another with as few words changed, added or left out as can be (Levenshtein,
/// "Binary codes capable of correcting deletions, insertions, and reversals", 1965). Where only one of them goes on at an
/// end, it is the longer quotation, and nothing was changed.
/// </summary>
internal sealed class WordAlignment
{
    private readonly List<string> _changes = [];

    /// <summary>Aligns two tellings.</summary>
    /// <param name="before">The telling that is compared with.</param>
    /// <param name="now">The one that may have drifted.</param>
    public WordAlignment(string[] before, string[] now)
    {
        var columns = Columns(before, now);
        var (first, last) = (columns.FindIndex(IsSame), columns.FindLastIndex(IsSame));
        var counted = columns.Where((column, at) => (at > first && at < last) || (column.Before is not null && column.Now is not null)).ToList();
        foreach (var (left, added) in counted.Where(column => !IsSame(column)))
            _changes.AddRange([.. left is null ? [] : new[] { "-" + left }, .. added is null ? [] : new[] { "+" + added }]);
        var changed = counted.Count(column => !IsSame(column));
        Distance = counted.Count == 0 ? 0 : changed / (double)counted.Count;
    }

    /// <summary>The share of words that were added, left out or changed.</summary>
    public double Distance { get; }

    /// <summary>The words that were, in order.</summary>
    public string Changes => string.Join(' ', _changes);

    private static bool IsSame((string? Before, string? Now) column) => column.Before == column.Now;

    // Word beside word; null where one has none. From the end, by the costs of all endings.
    private static List<(string? Before, string? Now)> Columns(string[] before, string[] now)
    {
        var costs = new int[before.Length + 1, now.Length + 1];
        for (var i = before.Length; i >= 0; i--)
        {
            for (var j = now.Length; j >= 0; j--)
            {
                costs[i, j] = i == before.Length || j == now.Length
                    ? before.Length - i + now.Length - j
                    : Math.Min(costs[i + 1, j + 1] + (before[i] == now[j] ? 0 : 1), 1 + Math.Min(costs[i + 1, j], costs[i, j + 1]));
            }
        }

        var columns = new List<(string?, string?)>();
        for (var (i, j) = (0, 0); i < before.Length || j < now.Length;)
        {
            if (i < before.Length && j < now.Length && costs[i, j] == costs[i + 1, j + 1] + (before[i] == now[j] ? 0 : 1))
                columns.Add((before[i++], now[j++]));
            else if (i < before.Length && costs[i, j] == 1 + costs[i + 1, j])
                columns.Add((before[i++], null));
            else
                columns.Add((null, now[j++]));
        }

        return columns;
    }
}
