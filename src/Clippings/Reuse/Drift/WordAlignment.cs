namespace Clippings;

/// <summary>
/// Sets the words of a telling beside those of another, with as many of them the same and as few changed as can be
/// (Needleman and Wunsch, "A general method applicable to the search for similarities in the amino acid sequence of two
/// proteins", 1970). What only one of them has before or behind costs nothing: it is the longer quotation, and nothing was
/// changed, unless the other has these words elsewhere.
/// </summary>
internal sealed class WordAlignment
{
    private const int Moved = 3;

    /// <summary>What a word is worth that is the same: two that were changed, so that what was translated twice is still set side by side.</summary>
    private const int Worth = 2;

    private readonly string[] _before;
    private readonly string[] _now;
    private readonly int[][] _scores;

    /// <summary>Aligns two tellings.</summary>
    /// <param name="before">The telling that is compared with.</param>
    /// <param name="now">The one that may have drifted.</param>
    public WordAlignment(string[] before, string[] now)
    {
        (_before, _now, _scores) = (before, now, Scores(before, now));
        var columns = Columns();
        string[] left = [.. columns.Where(column => column.IsCut && column.Now is null).Select(column => column.Before!)];
        string[] added = [.. columns.Where(column => column.IsCut && column.Before is null).Select(column => column.Now!)];
        var isMoved = Telling.ShareRun(left, added, Moved);
        var counted = columns.Where(column => isMoved || !column.IsCut).ToList();
        SameNow = [.. columns.Where(column => column.Now is not null).Select(column => column.Before == column.Now)];
        Same = counted.Count(column => column.Before == column.Now);
        Distance = counted.Count == 0 ? 0 : (counted.Count - Same) / (double)counted.Count;
        Changes = string.Join(' ', counted.Where(column => column.Before != column.Now).SelectMany(column => (string?[])[column.Before is null ? null : "-" + column.Before, column.Now is null ? null : "+" + column.Now]).OfType<string>());
    }

    /// <summary>A word beside a word; null where one has none, cut where it stands before or behind all of the other.</summary>
    private readonly record struct Column(string? Before, string? Now, bool IsCut);

    /// <summary>For each word of the second telling whether the first has it at that place.</summary>
    public IReadOnlyList<bool> SameNow { get; }

    /// <summary>How many words are the same.</summary>
    public int Same { get; }

    /// <summary>The share of words that were added, left out or changed.</summary>
    public double Distance { get; }

    /// <summary>The words that were, in order.</summary>
    public string Changes { get; }

    // What all endings are worth: one that was changed, added or left out counts one against it.
    private static int[][] Scores(string[] before, string[] now)
    {
        int[][] scores = [.. Enumerable.Range(0, before.Length + 1).Select(_ => new int[now.Length + 1])];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
                scores[i][j] = Math.Max(scores[i + 1][j + 1] + (before[i] == now[j] ? Worth : -1), Math.Max(scores[i + 1][j], scores[i][j + 1]) - 1);
        }

        return scores;
    }

    private List<Column> Columns()
    {
        var (i, j) = Enumerable.Range(0, _before.Length + 1).Select(at => (at, 0)).Concat(Enumerable.Range(0, _now.Length + 1).Select(at => (0, at))).MaxBy(start => _scores[start.Item1][start.Item2]);
        List<Column> columns = [.. _before[..i].Select(word => new Column(word, null, true)), .. _now[..j].Select(word => new Column(null, word, true))];
        while (i < _before.Length && j < _now.Length)
        {
            if (_scores[i][j] == _scores[i + 1][j + 1] + (_before[i] == _now[j] ? Worth : -1))
                columns.Add(new(_before[i++], _now[j++], false));
            else if (_scores[i][j] == _scores[i + 1][j] - 1)
                columns.Add(new(_before[i++], null, false));
            else
                columns.Add(new(null, _now[j++], false));
        }

        columns.AddRange([.. _before[i..].Select(word => new Column(word, null, true)), .. _now[j..].Select(word => new Column(null, word, true))]);
        return columns;
    }
}
