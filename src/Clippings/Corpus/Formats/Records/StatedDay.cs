using System.Globalization;
using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>Reads a day as columns state it, by the forms of pages and some more. A day that is printed with a time and a zone is that day, not converted.</summary>
internal static partial class StatedDay
{
    private const int Earliest = 1600;
    private const int Latest = 2200;

    /// <summary>The day; null where the value reads as none, or as one that cannot be.</summary>
    /// <param name="value">The value.</param>
    /// <param name="dayFirst">Whether <c>05/11/2004</c> is the 5th of November; null where nothing decides, and then it is no day.</param>
    public static DateOnly? Read(string value, bool? dayFirst)
    {
        var text = value.Trim();
        if (text.Length is < 6 or > 80)
            return null;
        return PageDay.Read(text) ?? Numbers(text, dayFirst) ?? Clock(text) ?? Day(MonthNamed().Match(text)) ?? Day(DayNamed().Match(text));
    }

    /// <summary>Whether a value tells which of its two numbers is the day: 1 for the first, 2 for the second; 0 where either may be.</summary>
    public static int DayPlace(string value)
    {
        if (!BeginsWithDay(value) || Slashed().Match(value.Trim()) is not { Success: true } match)
            return 0;
        var (first, second) = (Number(match.Groups["a"]), Number(match.Groups["b"]));
        return first > 12 && second <= 12 ? 1 : second > 12 && first <= 12 ? 2 : 0;
    }

    /// <summary>Whether a value is a day whose two numbers could change places.</summary>
    public static bool IsEitherWay(string value) =>
        Slashed().Match(value.Trim()) is { Success: true } match
        && Number(match.Groups["a"]) is >= 1 and <= 12 and var first && Number(match.Groups["b"]) is >= 1 and <= 12 and var second && first != second;

    // Rules out most values that have another form before they are searched.
    private static bool BeginsWithDay(string value) => value.AsSpan().TrimStart() is [_, '-' or '/' or '.', ..] or [_, _, '-' or '/' or '.', ..];

    private static DateOnly? Numbers(string text, bool? dayFirst)
    {
        if (Slashed().Match(text) is not { Success: true } match)
            return null;
        var (first, second) = (Number(match.Groups["a"]), Number(match.Groups["b"]));
        var year = Number(match.Groups["y"]);
        if (first == second || second > 12)
            return Day(year, first, second);
        return first > 12 || dayFirst == true ? Day(year, second, first) : dayFirst == false ? Day(year, first, second) : null;
    }

    // Seconds since 1970, or thousandths, millionths and billionths of them, with or without a fraction.
    private static DateOnly? Clock(string text)
    {
        if (!Digits().IsMatch(text) || !double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var ticks))
            return null;
        var seconds = ticks < 1e8 ? 0 : ticks < 1e11 ? ticks : ticks < 1e14 ? ticks / 1e3 : ticks < 1e17 ? ticks / 1e6 : ticks / 1e9;
        return seconds is >= 1e8 and < 7e9 ? DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(seconds)) : null;
    }

    private static DateOnly? Day(Match match) => !match.Success ? null
        : Day(Number(match.Groups["y"]), DayOfCalendar.Month(match.Groups["n"].Value), Number(match.Groups["d"]));

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= Earliest and <= Latest ? DayOfCalendar.Of(year, month, day) : null;

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private const string MonthName = @"(?<n>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private const RegexOptions Form = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    [GeneratedRegex(@"^(?<a>\d{1,2})[-/.](?<b>\d{1,2})[-/.](?<y>\d{4})(?:[T\s,].*)?$", Form)]
    private static partial Regex Slashed();

    [GeneratedRegex(@"^\d{9,19}(?:\.\d+)?$|^\d\.\d+e\+?\d{1,2}$", Form)]
    private static partial Regex Digits();

    // "November 5, 2004", "Fri Nov 05 10:00:00 GMT 2004", "Nov-05-2004".
    [GeneratedRegex(@"^(?:[a-z]{3,9}\.?,?\s+)?" + MonthName + @"\.?[\s-]+(?<d>\d{1,2})(?:st|nd|rd|th)?,?(?:[\s-]+|\s+\d{1,2}:\d\d(?::\d\d)?(?:\s+[a-z]{2,5})?(?:\s+[+-]\d{4})?\s+)(?<y>\d{4})\b.*$", Form)]
    private static partial Regex MonthNamed();

    // "5 November 2004", "Fri, 05 Nov 2004 10:00:00 GMT", "05-Nov-2004".
    [GeneratedRegex(@"^(?:[a-z]{3,9}\.?,?\s+)?(?<d>\d{1,2})(?:st|nd|rd|th)?\.?(?:\s+of)?[\s-]+" + MonthName + @"\.?,?[\s-]+(?<y>\d{4})\b.*$", Form)]
    private static partial Regex DayNamed();
}
