using System.Collections.Frozen;

namespace Clippings;

/// <summary>Whether <c>a.m.</c> or <c>p.m.</c> before a capital ends the sentence.</summary>
internal static class ClockTime
{
    private const int LongestOpening = 5;

    private static readonly FrozenSet<string> Days = Words(
        """
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tues Wed Thurs Fri Sat Sun
        January February March April May June July August September October November December
        Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
        """);

    private static readonly FrozenSet<string> Zones = Words(
        "Eastern Central Mountain Pacific Greenwich EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST EET");

    private static readonly FrozenSet<string> Prepositions = Words("At By On In Around About Until Before After Since From Shortly Just");

    /// <summary>True for the word before the last stop of <c>a.m.</c> or <c>p.m.</c></summary>
    public static bool Is(ReadOnlySpan<char> word) =>
        word.EndsWith("a.m", StringComparison.OrdinalIgnoreCase) || word.EndsWith("p.m", StringComparison.OrdinalIgnoreCase);

    /// <summary>True where a month or a weekday, short or full, starts.</summary>
    public static bool IsDay(string text, int offset, int limit) => Days.Contains(Word(text, offset, limit));

    /// <summary>
    /// It ends, unless a day or a zone follows, or nothing but a short time phrase opens the sentence:
    /// <c>At 5 a.m. Mr. Gray left.</c>
    /// </summary>
    public static bool Ends(string text, int start, int stop, int next, int limit)
    {
        var word = Word(text, next, limit);
        if (char.IsAsciiDigit(text[next]) || Days.Contains(word) || Zones.Contains(word))
            return false;
        var after = next + word.Length + 1;
        if (after < limit && Word(text, after, limit) is "time" or "Time")
            return false;
        return !Prepositions.Contains(Word(text, start, limit)) || WordCount(text, start, stop) > LongestOpening;
    }

    private static int WordCount(string text, int start, int end)
    {
        var words = 1;
        for (var i = start; i < end && words <= LongestOpening; i++)
            words += char.IsWhiteSpace(text[i]) ? 1 : 0;
        return words;
    }

    private static string Word(string text, int offset, int limit)
    {
        var end = offset;
        while (end < limit && char.IsLetter(text[end]))
            end++;
        return text[offset..end];
    }

    private static FrozenSet<string> Words(string words) =>
        words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
