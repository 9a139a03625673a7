namespace Clippings;

/// <summary>Decides whether a single full stop before a capital, a digit or a mark ends the sentence.</summary>
internal static class FullStop
{
    private const int LongestAbbreviation = 20;

    /// <summary>True where it does.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the sentence starts.</param>
    /// <param name="mark">The stop.</param>
    /// <param name="next">Where the next word starts.</param>
    /// <param name="limit">Where the stretch ends.</param>
    public static bool Ends(string text, int start, Terminator mark, int next, int limit)
    {
        var from = WordStart(text, start, mark.Start);
        var word = text.AsSpan(from, mark.Start - from);
        if (IsItemNumber(text, start, from, word))
            return false;
        if (from > start && text[from - 1] is '/' or '@')
            return true;
        if (word is [var letter] && char.IsUpper(letter))
            return InitialEnds(text, from, next, limit);
        if (ClockTime.Is(word))
            return ClockTime.Ends(text, start, mark.Start, next, limit);
        if (DottedAbbreviation.EndsAt(text, mark.Start))
            return OpensSentence(text, mark, next, limit);
        return Abbreviations.Kind(word) switch
        {
            AbbreviationKind.Leading => false,
            AbbreviationKind.BeforeNumber => !char.IsAsciiDigit(text[next]) && !IsRomanNumeral(text, next, limit),
            AbbreviationKind.Calendar => !char.IsAsciiDigit(text[next]) && !ClockTime.IsDay(text, next, limit),
            AbbreviationKind.Anywhere => OpensSentence(text, mark, next, limit),
            _ => true,
        };
    }

    private static bool OpensSentence(string text, Terminator mark, int next, int limit) =>
        mark.ClosesQuote(text) || SentenceStarters.At(text, next, limit);

    /// <summary><c>you and I. Did</c> ends, <c>Albert I. Jones</c> does not, <c>vitamin C. The</c> ends.</summary>
    private static bool InitialEnds(string text, int initial, int next, int limit)
    {
        if (SentenceStarters.At(text, next, limit))
            return true;
        return text[initial] == 'I' && initial >= 2 && text[initial - 1] == ' ' && char.IsLower(text[WordStart(text, 0, initial - 1)]);
    }

    /// <summary>A number or a letter that opens the sentence and is followed by a stop marks an item.</summary>
    private static bool IsItemNumber(string text, int start, int from, ReadOnlySpan<char> word)
    {
        for (var i = start; i < from; i++)
        {
            if (!ListMarker.IsBullet(text[i]) && text[i] != ' ')
                return false;
        }

        return word is [var letter] && char.IsAsciiLetterLower(letter)
            || (word.Length is > 0 and <= 3 && word.IndexOfAnyExceptInRange('0', '9') < 0);
    }

    private static bool IsRomanNumeral(string text, int offset, int limit)
    {
        var end = offset;
        while (end < limit && text[end] is 'I' or 'V' or 'X' or 'L' or 'C')
            end++;
        return end > offset && text[offset..end] != "I" && (end >= limit || !char.IsLetter(text[end]));
    }

    private static int WordStart(string text, int start, int end)
    {
        var from = end;
        var lowest = Math.Max(start, end - LongestAbbreviation);
        while (from > lowest && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] is '.' or '°'))
            from--;
        return from;
    }
}
