namespace Clippings;

/// <summary>Orders counted terms.</summary>
internal static class TermRanking
{
    /// <summary>A row a term, the most frequent first, ties in ordinal order.</summary>
    /// <param name="counts">The terms, each once.</param>
    /// <param name="total">What the rate is of.</param>
    public static IReadOnlyList<TermCount> Of(IEnumerable<(string Term, int Uses, int Articles)> counts, int total)
    {
        Ranked[] ranked = [.. counts.Select(count => new Ranked(count.Term, count.Uses, count.Articles, First(count.Term)))];
        Array.Sort(ranked);
        return Array.ConvertAll(ranked, row => new TermCount(row.Term, row.Uses, Rate.PerThousand(row.Uses, total), row.Articles));
    }

    // Half of all terms are met once: four letters in a number tell most of those apart without a look at the text.
    private static ulong First(string term)
    {
        var first = 0UL;
        for (var i = 0; i < sizeof(ulong) / sizeof(char); i++)
            first = (first << 16) | (i < term.Length ? term[i] : '\0');
        return first;
    }

    private readonly record struct Ranked(string Term, int Uses, int Articles, ulong First) : IComparable<Ranked>
    {
        public int CompareTo(Ranked other) =>
            Uses != other.Uses ? other.Uses.CompareTo(Uses)
            : First != other.First ? First.CompareTo(other.First)
            : string.CompareOrdinal(Term, other.Term);
    }
}
