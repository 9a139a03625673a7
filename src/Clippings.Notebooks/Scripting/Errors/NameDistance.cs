namespace Clippings.Notebooks;

/// <summary>How far a name is from another, in letters mistyped: added, left out, changed or swapped with the next.</summary>
internal static class NameDistance
{
    /// <summary>What a wrong ending costs, however long it is: a name is often known by its beginning.</summary>
    private const int Ending = 1;
    private const int LongestEnding = 3;

    private const int ShortName = 3;

    /// <summary>The distance up to which a name of this length may have been meant.</summary>
    public static int Most(string name) => name.Length < ShortName ? 0 : Math.Max(1, name.Length / 3);

    /// <summary>The distance; 0 where only upper and lower case differ.</summary>
    public static int Between(string first, string second)
    {
        if (Math.Abs(first.Length - second.Length) > Math.Max(LongestEnding, Most(first)))
            return int.MaxValue;
        var (a, b) = (first.ToUpperInvariant(), second.ToUpperInvariant());
        if (a != b && (b.StartsWith(a, StringComparison.Ordinal) || a.StartsWith(b, StringComparison.Ordinal)) && Math.Abs(a.Length - b.Length) <= LongestEnding)
            return Ending;
        var rows = Enumerable.Range(0, a.Length + 1).Select(i => Enumerable.Range(i, b.Length + 1).ToArray()).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                rows[i][j] = Math.Min(Math.Min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i][j] = Math.Min(rows[i][j], rows[i - 2][j - 2] + 1);
            }
        }
        return rows[a.Length][b.Length];
    }
}
