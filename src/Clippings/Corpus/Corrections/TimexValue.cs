using System.Globalization;
using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>Knows what the value of a TIMEX3 can be (TimeML 1.2.1; ISO 8601 with its additions), and of which types.</summary>
internal static partial class TimexValue
{
    public const string Date = "DATE";
    public const string Time = "TIME";
    public const string Duration = "DURATION";
    public const string Set = "SET";

    private const string Part = @"SP|SU|FA|WI|Q[1-4X]|H[12X]|W(?:0[1-9]|[1-4][0-9]|5[0-3]|[0-5X]X)(?:-(?:WE|WD|[1-7X]))?|(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?";
    private const string Clock = @"T(?:MO|AF|EV|NI|MI|DT|(?:[01][0-9]|2[0-4]|XX)(?::(?:[0-5][0-9]|XX)){0,2}Z?)";
    private const string Number = @"(?:[0-9]+(?:\.[0-9]+)?|X)";

    /// <summary>The modifiers of a number.</summary>
    public static readonly string[] Amounts = ["APPROX", "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS"];

    /// <summary>The modifiers that TIMEX3 has.</summary>
    public static IReadOnlyList<string> Mods { get; } = ["START", "MID", "END", .. Amounts, "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER"];

    /// <summary>The types that it has.</summary>
    public static IReadOnlyList<string> Types { get; } = [Date, Time, Duration, Set];

    /// <summary>Whether a text is a value; a day that the calendar does not have is none.</summary>
    public static bool Is(string value) =>
        Length().IsMatch(value) || (Point().IsMatch(value) && (!Day().IsMatch(value) || IsOfCalendar(value)));

    /// <summary>Whether a value may have a type; a set takes every form.</summary>
    public static bool Fits(string value, string type) => type == Set || type == TypeOf(value);

    /// <summary>The type that a value has unless it is a set.</summary>
    public static string TypeOf(string value) =>
        Length().IsMatch(value) ? Duration : Clocked().IsMatch(value) ? Time : Date;

    private static bool IsOfCalendar(string value) => DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [GeneratedRegex($"^(?:PAST_REF|PRESENT_REF|FUTURE_REF|(?:BC)?[0-9X]{{1,4}}|FY(?:BC)?[0-9X]{{4}}|(?:BC)?[0-9X]{{4}}-(?:{Part})(?:{Clock})?)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Point();

    [GeneratedRegex($"^P(?:(?:{Number}(?:Y|M|WE|WD|W|DE|D|Q|CE|ML|SP|SU|FA|WI))+(?:T(?:{Number}(?:H|M|S|MO|AF|EV|NI))+)?|T(?:{Number}(?:H|M|S|MO|AF|EV|NI))+)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Length();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Day();

    [GeneratedRegex($"{Clock}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Clocked();
}
