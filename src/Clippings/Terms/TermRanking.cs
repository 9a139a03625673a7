namespace Clippings;

/// <summary>Orders counted terms.</summary>
internal static class TermRanking
{
    private const int Letters = 6;
    private const int LetterBits = 7;
    private const int NotAscii = (1 << LetterBits) - 1;
    private const int MostUses = (1 << (64 - (Letters * LetterBits))) - 1;

    /// <summary>A row a term, the most frequent first, ties in ordinal order.</summary>
    /// <param name="counts">The terms, each once.</param>
    /// <param name="total">What the rate is of.</param>
    public static IReadOnlyList<TermCount> Of(IEnumerable<(string Term, int Uses, int Articles)> counts, int total)
    {
        (string Term, int Uses, int Articles)[] all = [.. counts];
        var (keys, order) = (Array.ConvertAll(all, count => Key(count.Term, count.Uses)), new int[all.Length]);
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(keys, order);
        Comparison<int> byAll = (a, b) => all[a].Uses != all[b].Uses ? all[b].Uses.CompareTo(all[a].Uses) : string.CompareOrdinal(all[a].Term, all[b].Term);
        for (var (first, end) = (0, 0); first < keys.Length; first = end)
        {
            while (end < keys.Length && keys[end] == keys[first])
                end++;
            if (end - first > 1)
                order.AsSpan(first, end - first).Sort(byAll);
        }

        return Array.ConvertAll(order, at => new TermCount(all[at].Term, all[at].Uses, Rate.PerThousand(all[at].Uses, total), all[at].Articles));
    }

    // Half of all terms are met once: six letters in the same number tell most of those apart, and numbers are sorted many times
    // faster than what has to be asked. What it can't say, it leaves equal.
    private static ulong Key(string term, int uses)
    {
        var key = (ulong)(MostUses - Math.Min(uses, MostUses));
        var isSaid = uses < MostUses;
        for (var i = 0; i < Letters; i++)
        {
            var letter = isSaid && i < term.Length ? Math.Min((int)term[i], NotAscii) : 0;
            isSaid &= letter < NotAscii;
            key = (key << LetterBits) | (uint)letter;
        }

        return key;
    }
}
