namespace Clippings;

/// <summary>What stands between the values of a table as text.</summary>
internal static class Delimiter
{
    private const string Stated = "sep=";
    private const string Candidates = ",;\t|";

    /// <summary>The delimiter that most often parts the first row, quoted values aside; a comma where none does.</summary>
    /// <param name="head">The beginning of the file.</param>
    /// <param name="isStated">Whether the first line states it, as spreadsheets write <c>sep=;</c>, and is no row.</param>
    public static char Of(ReadOnlySpan<char> head, out bool isStated)
    {
        isStated = head.StartsWith(Stated, StringComparison.OrdinalIgnoreCase) && head.Length > Stated.Length && head[Stated.Length] is not ('\r' or '\n');
        if (isStated)
            return head[Stated.Length];
        Span<int> counts = stackalloc int[Candidates.Length];
        var (isQuoted, hasStarted) = (false, false);
        foreach (var c in head)
        {
            isQuoted ^= c == '"';
            if (c is '\r' or '\n' && !isQuoted && hasStarted)
                break;
            hasStarted |= !char.IsWhiteSpace(c);
            if (!isQuoted && Candidates.IndexOf(c, StringComparison.Ordinal) is >= 0 and var candidate)
                counts[candidate]++;
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
            best = counts[i] > counts[best] ? i : best;
        return Candidates[best];
    }
}
