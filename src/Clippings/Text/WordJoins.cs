namespace Clippings;

/// <summary>
/// The marks that join two parts of a word when no space stands on either side. Rules WB6, WB7, WB11 and WB12 of
/// UAX #29, and beyond them what news prints: <c>multi-pronged</c>, <c>AT&amp;T</c>, <c>10:30</c>, <c>9/11</c>,
/// <c>desk@example.com</c>.
/// </summary>
internal static class WordJoins
{
    /// <summary>Straight and curly apostrophes, the left one included: some editors set <c>O‘Brien</c>.</summary>
    public const string Apostrophes = "'’‘＇";

    /// <summary>The hyphens; never a dash, and never two in a row.</summary>
    public const string Hyphens = "-\u2010\u2011";

    private static readonly (WordClass Before, string Marks, WordClass After)[] Rows =
    [
        (WordClass.Letter, Apostrophes + ".․﹒·‧&", WordClass.Letter),
        (WordClass.Digit, Apostrophes + ".,:/", WordClass.Digit),
        (WordClass.Letter, Hyphens, WordClass.Letter),
        (WordClass.Letter, Hyphens, WordClass.Digit),
        (WordClass.Digit, Hyphens, WordClass.Letter),
        (WordClass.Digit, Hyphens, WordClass.Digit),
        (WordClass.Letter, "@", WordClass.Letter),
        (WordClass.Digit, "@", WordClass.Letter),
    ];

    /// <summary>True where the mark makes one word of what stands before and after it.</summary>
    public static bool Join(WordClass before, char mark, WordClass after)
    {
        foreach (var row in Rows)
        {
            if (row.Before == before && row.After == after && row.Marks.Contains(mark, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
