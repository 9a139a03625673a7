namespace Clippings;

/// <summary>Reads what a line of <c>corrections.csv</c> states, in the form that its column has.</summary>
/// <param name="dayFirst">Whether days come first in dates such as <c>05/11/2004</c>; null where nothing decides.</param>
internal sealed class CorrectedValue(bool? dayFirst)
{
    /// <summary>What a person can be called to be none: it is a body or a place, and may speak as one.</summary>
    public const string Body = "body";

    /// <summary>As <see cref="Body"/>.</summary>
    public const string PlaceName = "place";

    /// <summary>What a row of an event can be called to be an event of its own.</summary>
    public const string Own = "own";

    private static readonly string[] Roles = [.. Enum.GetNames<LineRole>().Select(name => name.ToLowerInvariant())];

    /// <summary>The value; null with the problem where the column can't hold it.</summary>
    public string? Read(string column, string value, out string? problem)
    {
        var text = CorrectionWords.Plain(value);
        var (lower, upper) = (text.ToLowerInvariant(), text.ToUpperInvariant());
        var read = column switch
        {
            Correctable.Published => Day(text)?.ToString("O"),
            Correctable.Outlet => text.Length > 0 ? text : null,
            Correctable.Role => Roles.Contains(lower) ? lower : null,
            Correctable.Kind => lower is Body or PlaceName ? lower : null,
            Correctable.Value => Time(text),
            Correctable.Mod => text.Length == 0 || TimexValue.Mods.Contains(upper) ? upper : null,
            Correctable.Type => TimexValue.Types.Contains(upper) ? upper : null,
            Correctable.Event => lower == Own ? lower : text,
            _ => string.Join(';', text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)),
        };
        problem = read is not null ? null : column switch
        {
            Correctable.Published => $"'{text}' is no day that reads one way only: write it as 2004-11-05",
            Correctable.Outlet => "no outlet is given: write its name as value",
            Correctable.Value => $"'{text}' is no TIMEX3 value: write a day as 2014-01-05, a month as 2014-01, a year as 2014, a length as P2Y, or nothing where no time is meant",
            Correctable.Mod => $"'{text}' is no modifier of a time: write one of {string.Join(", ", TimexValue.Mods)}, or nothing for none",
            Correctable.Type => $"'{text}' is no type of a time: write one of {string.Join(", ", TimexValue.Types)}",
            Correctable.Role => $"'{text}' is no role of a line: write one of {string.Join(", ", Roles)}",
            _ => $"'{text}' is nothing that a person can be instead: write {Body} or {PlaceName}, or leave the column {Correctable.Person} empty for what names nobody",
        };
        return read;
    }

    // A day is read as a spreadsheet prints it, too.
    private string? Time(string text) =>
        text.Length == 0 ? "" : TimexValue.Is(text.ToUpperInvariant()) ? text.ToUpperInvariant() : Day(text)?.ToString("O");

    // Spreadsheets print days in the manner of their country; where points part them, days come first.
    private DateOnly? Day(string text) => StatedDay.Read(text, text.Contains('.', StringComparison.Ordinal) ? true : dayFirst);
}
