namespace Clippings;

/// <summary>Tokens that begin with a digit.</summary>
internal static class TimeNumbers
{
    /// <summary>Larger numbers are read as this one.</summary>
    public const int Largest = 100_000_000;

    private const int ShortestWord = 5;

    /// <summary>Reads the number at an offset; returns the offset after it.</summary>
    public static int Read(string text, int start, int end, bool glued, List<TimeToken> tokens)
    {
        var at = Digits(text, start, end, out var value);
        var length = at - start;
        var token = new TimeToken { Start = start, Word = -1, Value = value, Glued = glued };
        if (Grouped(text, ref at, end, ref value))
        {
            token.Classes = TimeClass.Num;
            token.Value = value;
        }
        else if (TimeOfDay(text, ref at, end, length, value) is var minutes and >= 0)
        {
            token.Classes = TimeClass.Clock;
            token.Value = minutes;
        }
        else if (Dashed(text, ref at, end, length) is var dashed and not TimeClass.None)
        {
            token.Classes = dashed;
        }
        else if (Suffixed(text, ref at, end, length, value) is var suffixed and not TimeClass.None)
        {
            token.Classes = suffixed;
        }
        else
        {
            token.Classes = Plain(text, ref at, end, start, length, value, tokens);
        }

        if (IsMoney(text, start, tokens) || (at < end && text[at] == '%'))
            token.Classes = TimeClass.None;
        else if (!IsYear(text, start, at, end, tokens))
            token.Classes &= ~TimeClass.Year;
        token.End = at;
        tokens.Add(token);
        return at;
    }

    /// <summary>Two digits after an apostrophe: '08, '90s.</summary>
    public static int Short(string text, int start, int end, List<TimeToken> tokens)
    {
        var at = Digits(text, start + 1, end, out var value);
        var token = new TimeToken { Start = start, Word = -1, Value = value };
        if (at - start == 3)
            token.Classes = at < end && text[at] == 's' ? TimeClass.Decade : TimeClass.Short;
        if (token.Is(TimeClass.Decade))
            at++;
        token.End = at;
        tokens.Add(token);
        return at;
    }

    private static int Digits(string text, int start, int end, out int value)
    {
        value = 0;
        var at = start;
        for (; at < end && char.IsAsciiDigit(text[at]); at++)
            value = value < Largest ? (value * 10) + text[at] - '0' : Largest;
        return at;
    }

    private static bool IsDigit(string text, int at, int end) => at < end && char.IsAsciiDigit(text[at]);

    private static bool Grouped(string text, ref int at, int end, ref int value)
    {
        var from = at;
        while (at + 3 < end && text[at] == ',' && Digits(text, at + 1, Math.Min(at + 5, end), out var group) == at + 4)
        {
            value = (int)Math.Min(((long)value * 1000) + group, Largest);
            at += 4;
        }

        return at > from;
    }

    /// <summary>Minutes since midnight where hours and minutes stand there; -1 otherwise.</summary>
    private static int TimeOfDay(string text, ref int at, int end, int length, int hours)
    {
        if (length > 2 || hours > 24 || at >= end || text[at] is not (':' or '.'))
            return -1;
        var after = Digits(text, at + 1, end, out var minutes);
        if (after != at + 3 || minutes > 59 || (text[at] == '.' && !FollowedByMeridiem(text, after, end)))
            return -1;
        at = after;
        if (at < end && text[at] == ':' && Digits(text, at + 1, end, out _) == at + 3)
            at += 3;
        return (hours * 60) + minutes;
    }

    private static bool FollowedByMeridiem(string text, int at, int end)
    {
        if (at < end && text[at] == ' ')
            at++;
        return at + 1 < end && text[at] is 'a' or 'p' && text[at + 1] is 'm' or '.';
    }

    private static TimeClass Dashed(string text, ref int at, int end, int length)
    {
        if (at >= end || text[at] is not ('-' or '/'))
            return TimeClass.None;
        var mark = text[at];
        var second = Digits(text, at + 1, end, out var middle);
        if (second == at + 1)
            return TimeClass.None;
        var third = second < end && text[second] == mark ? Digits(text, second + 1, end, out _) : second;
        var full = third > second + 1;
        if (length == 4 && full && middle is >= 1 and <= 12 && second - at == 3 && third - second == 3)
        {
            at = third;
            return TimeClass.Iso;
        }

        if (length <= 2 && full && third - second is 3 or 5 && second - at <= 3)
        {
            at = third;
            return TimeClass.Slash;
        }

        return TimeClass.None;
    }

    private static TimeClass Suffixed(string text, ref int at, int end, int length, int value)
    {
        if (at >= end || !char.IsLetter(text[at]))
            return TimeClass.None;
        var letters = at;
        while (letters < end && char.IsLetter(text[letters]))
            letters++;
        var suffix = text.AsSpan(at, letters - at);
        var kind = suffix switch
        {
            "st" or "nd" or "rd" or "th" => TimeClass.Ordinal | (value is >= 1 and <= 31 ? TimeClass.Day : TimeClass.None),
            "s" when length == 4 && value % 10 == 0 && value is >= 1000 and < 2100 => TimeClass.Decade,
            "s" when length == 2 && value % 10 == 0 => TimeClass.Decade,
            _ => TimeClass.None,
        };
        if (kind != TimeClass.None)
            at = letters;
        return kind;
    }

    private static TimeClass Plain(string text, ref int at, int end, int start, int length, int value, List<TimeToken> tokens)
    {
        if (at < end && text[at] == '.' && IsDigit(text, at + 1, end))
        {
            at = Digits(text, at + 1, end, out _);
            return TimeClass.Num;
        }

        var classes = TimeClass.Num;
        if (length == 4 && value is >= 1000 and < 2200)
            classes |= TimeClass.Year;
        if (length <= 2 && value is >= 1 and <= 31)
            classes |= TimeClass.Day;
        if (length <= 2 && value <= 24)
            classes |= TimeClass.Hour;
        if (length == 2 && AfterYear(text, start, tokens))
            classes |= TimeClass.Short;
        return classes;
    }

    /// <summary>False where letters stand at the digits ("1080p", "Covid2019"), but for an era, "FY2012", "1998a" and a lost space.</summary>
    private static bool IsYear(string text, int start, int at, int end, List<TimeToken> tokens)
    {
        if (start > 0 && char.IsLetter(text[start - 1]) && (tokens.Count == 0 || (tokens[^1].Word < 0 && !tokens[^1].Is(TimeClass.Era | TimeClass.Dating))))
            return false;
        var letters = 0;
        while (letters < ShortestWord && at + letters < end && char.IsLetter(text[at + letters]))
            letters++;
        return letters is 0 or ShortestWord || (letters == 1 && text[at] is >= 'a' and <= 'e');
    }

    /// <summary>The second part of 1914-18.</summary>
    private static bool AfterYear(string text, int start, List<TimeToken> tokens) =>
        tokens.Count > 1 && text[start - 1] is '-' or '–' or '/' && tokens[^1].End == start
        && tokens[^2].Is(TimeClass.Year) && tokens[^2].End == start - 1;

    private static bool IsMoney(string text, int start, List<TimeToken> tokens)
    {
        if (tokens.Count == 0)
            return false;
        var last = tokens[^1];
        return last.End - last.Start == 1 && text[last.Start] is '$' or '£' or '€' or '¥' or '#' or '№' && start - last.End <= 1;
    }
}
