using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>Recognises what opens a story: the place before a dash, and a line that is nothing but a date.</summary>
internal static partial class Datelines
{
    private static readonly BoundedPattern MonthFirst = new(MonthFirstForm());
    private static readonly BoundedPattern DayFirst = new(DayFirstForm());
    private static readonly BoundedPattern Iso = new(IsoForm());
    private static readonly BoundedPattern Opening = new(OpeningForm());
    private static readonly BoundedPattern Bracketed = new(BracketedForm());

    /// <summary>The place of "GENEVA, Switzerland — …", an agency in brackets and a date left out; null where none opens the line.</summary>
    public static string? Place(string line) =>
        Opening.Match(line) is { Success: true } match || (match = Bracketed.Match(line)).Success ? match.Groups["place"].Value.Trim() : null;

    /// <summary>The day that a line names when it names nothing else: "March 01 , 2008", "Published Jan. 13, 2022 at 5:01 p.m. EST".</summary>
    public static DateOnly? DateAlone(string line)
    {
        if (line.Length > 90)
            return null;
        foreach (var form in (BoundedPattern[])[MonthFirst, DayFirst, Iso])
        {
            if (form.Match(line) is { Success: true } match && Date(match) is { } date)
                return date;
        }

        return null;
    }

    private static DateOnly? Date(Match match)
    {
        var month = int.TryParse(match.Groups["m"].Value, out var number) ? number : DayOfCalendar.Month(match.Groups["m"].Value);
        var (year, day) = (int.Parse(match.Groups["y"].Value), int.Parse(match.Groups["d"].Value));
        return DayOfCalendar.Of(year, month, day);
    }

    private const string Before = @"^\W*(?:(?:first\s+)?(?:published|posted|updated|last updated|modified|date)\b\s*(?:on|at)?\W*)?(?:\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?\W*(?:on\s+)?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)?\W*";
    private const string After = @"\W*(?:(?:at|,|\|)?\s*\d{1,2}[:.]\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?)?\W*(?:[A-Za-z]{2,4})?)?(?:\W*updated\b.*)?\W*$";
    private const string MonthName = @"(?<m>jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)";

    [GeneratedRegex(Before + MonthName + @"\s+(?<d>\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(?<y>(?:19|20)\d\d)" + After, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex MonthFirstForm();

    [GeneratedRegex(Before + @"(?<d>\d{1,2})(?:st|nd|rd|th)?\s+" + MonthName + @",?\s+(?<y>(?:19|20)\d\d)" + After, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex DayFirstForm();

    [GeneratedRegex(Before + @"(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)(?:T[\d:.+Z-]+)?" + After, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex IsoForm();

    [GeneratedRegex(@"^(?<place>\p{Lu}[\p{Lu}.'’ -]{2,40}(?:, \p{Lu}[\w.’' -]{1,30})?)(?:, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.? \d{1,2}(?:, \d{4})?)?\s*(?:\([\w /-]{2,30}\)\s*)?(?:—|–|―|--|-)\s+\S", RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex OpeningForm();

    // "February 21, 2015 (ADDIS ABABA) - …", as African and church wires print it.
    [GeneratedRegex(@"^(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.? \d{1,2},? \d{4}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.? \d{4}) \((?<place>\p{Lu}[\p{Lu}.'’, -]{2,40})\)\s*(?:—|–|―|--|-)\s+\S", RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex BracketedForm();
}
