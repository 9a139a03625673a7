using System.Globalization;
using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>Reads a day as pages state it: the one that the page's own clock showed, so an offset is not converted.</summary>
internal static partial class PageDay
{
    // Before the first newspapers stand the zeros of databases and years of -1.
    private const int Earliest = 1600;
    private const int Latest = 2200;

    /// <summary>The day; null where nothing reads as one that can be.</summary>
    public static DateOnly? Read(string stated)
    {
        if (Printed(stated) is { } common)
            return Possible(common);
        var text = PageSpaces.Tidy(stated);
        return Possible(Numbers(Iso().Match(text)) ?? Numbers(Compact().Match(text)) ?? Strokes(text) ?? Clock(text) ?? Mail(text) ?? Datelines.DateAlone(text));
    }

    private static DateOnly? Possible(DateOnly? day) =>
        day is { Year: >= Earliest and <= Latest } && day != DateOnly.FromDateTime(DateTime.UnixEpoch) ? day : null;

    // The form of most, which needs no search.
    private static DateOnly? Printed(string text) =>
        text.Length >= 10 && (text.Length == 10 || !char.IsDigit(text[10])) && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateOnly? Numbers(Match match) =>
        match.Success ? DayOfCalendar.Of(Number(match.Groups["y"]), Number(match.Groups["m"]), Number(match.Groups["d"])) : null;

    // "4/23/2015" and "23/4/2015": where one of the two can't be a month the other is.
    private static DateOnly? Strokes(string text)
    {
        if (Struck().Match(text) is not { Success: true } match)
            return null;
        var (a, b) = (Number(match.Groups["a"]), Number(match.Groups["b"]));
        var (month, day) = a > 12 ? (b, a) : (a, b);
        return a > 12 || b > 12 || a == b ? DayOfCalendar.Of(Number(match.Groups["y"]), month, day) : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // Seconds or thousandths since 1970.
    private static DateOnly? Clock(string text) =>
        text.Length is 9 or 10 or 12 or 13 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            ? DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(text.Length > 10 ? ticks / 1000 : ticks))
            : null;

    // "Tue, 03 Feb 2015 10:00:00 GMT", "Tue Feb 03 10:00:00 EST 2015".
    private static DateOnly? Mail(string text) =>
        Zoned().Match(text) is { Success: true } match ? Datelines.DateAlone($"{match.Groups["d"].Value} {match.Groups["m"].Value} {match.Groups["y"].Value}") : null;

    [GeneratedRegex(@"^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?:\D|$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<y>(?:1[6-9]|2[01])\d\d)(?<m>\d\d)(?<d>\d\d)(?:\D|\d{4}(?:\d\d)?$|$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Compact();

    [GeneratedRegex(@"^(?<a>\d{1,2})/(?<b>\d{1,2})/(?<y>(?:19|20)\d\d)(?:\D|$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Struck();

    [GeneratedRegex(@"^(?:\p{L}{3,9},? )(?:(?<d>\d{1,2}) (?<m>\p{L}{3,9})|(?<m>\p{L}{3,9}) (?<d>\d{1,2})),?(?: \d\d:\d\d(?::\d\d)?(?: [A-Z]{2,4})?)? (?<y>\d{4})\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Zoned();
}
