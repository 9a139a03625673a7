using System.Globalization;
using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>A line of an export that begins with the day of publication.</summary>
/// <param name="Day">The day; null where the line names a month or a season alone.</param>
/// <param name="Rest">What stands behind it and is no day of the week and no time: the edition.</param>
internal sealed partial record ExportDate(DateOnly? Day, string Rest)
{
    private const int LongestLine = 200;

    /// <summary>The date that a line begins with; null where it begins with none. The day is the printed one, whatever its time zone.</summary>
    public static ExportDate? Of(string line)
    {
        if (line.Length > LongestLine || !line.AsSpan().ContainsAnyInRange('0', '9'))
            return null;
        foreach (var form in (ReadOnlySpan<Regex>)[DayFirst(), MonthFirst(), YearFirst(), Numbers(), Ideographs()])
        {
            if (form.Match(line) is { Success: true } match && IsBare(match.Groups["before"].Value) && Printed(match) is { } day)
                return new(day, Edition(line[(match.Index + match.Length)..]));
        }

        return WholeMonth().Match(line) is { Success: true } month && (ExportCalendar.Month(month.Groups["month"].Value) is not null || ExportCalendar.IsSeason(month.Groups["month"].Value))
            ? new(null, "")
            : null;
    }

    private static bool IsBare(string before) =>
        before.Split([' ', ',', '.', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).All(ExportCalendar.IsBeside);

    private static DateOnly? Printed(Match match)
    {
        var (year, first) = (Number(match, "year"), Number(match, "day"));
        var month = match.Groups["month"].Value is { Length: > 0 } name ? ExportCalendar.Month(name.TrimEnd('.')) : Number(match, "number");
        return month is { } known ? DayOfCalendar.Of(year, known, first) : null;
    }

    private static int Number(Match match, string group) => int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Edition(string rest)
    {
        var words = Times().Replace(rest, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.SkipWhile(word => ExportCalendar.IsBeside(word.Trim(',', '.', ';')) || word.All(char.IsPunctuation))).Trim(',', ';', ' ', '.');
    }

    [GeneratedRegex(@"^(?<before>[^\d]{0,30}?)(?<day>\d{1,2})(?:\.|st|nd|rd|th|er|re|º|°)?\s*(?:(?:de|of|di)\s+)?(?<month>\p{L}{3,12}\.?),?\s+(?:(?:de|del)\s+)?(?<year>\d{4})\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?<before>[^\d]{0,30}?)\b(?<month>\p{L}{3,12}\.?),?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"^(?<before>[^\d]{0,30}?)(?<year>\d{4})(?:-|/|\.)(?<number>\d{1,2})(?:-|/|\.)(?<day>\d{1,2})\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex YearFirst();

    // 3/4/2010 is two days; it is read where one of the numbers can be no month.
    [GeneratedRegex(@"^(?<before>[^\d]{0,30}?)(?:(?<day>\d{1,2})\.\s?(?<number>\d{1,2})\.\s?|(?<day>1[3-9]|2\d|3[01])/(?<number>\d{1,2})/|(?<number>\d{1,2})/(?<day>1[3-9]|2\d|3[01])/)(?<year>\d{4})\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?<before>)(?<year>\d{4})\s*[年년]\s*(?<number>\d{1,2})\s*[月월]\s*(?<day>\d{1,2})\s*[日일]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Ideographs();

    [GeneratedRegex(@"^(?<month>\p{L}{3,12})\.?(?:\s*(?:-|/)\s*\p{L}{3,12})?,?\s+(?:de\s+)?\d{4}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WholeMonth();

    [GeneratedRegex(@"\b\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s(?:GMT|UTC|[A-Z]{2,4}T)(?:[+-]\d{1,2}(?::?\d{2})?)?)?|\b(?:GMT|UTC)(?:[+-]\d{1,2}(?::?\d{2})?)?\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Times();
}
