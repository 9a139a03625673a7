using System.Globalization;

namespace Clippings;

/// <summary>Stretches of the calendar in words.</summary>
internal static class PeriodWords
{
    /// <summary>A stretch as a sentence names it: "10 January 2022", "the week of 10 January 2022", "January 2022".</summary>
    public static string Of(Period period, DateOnly from) => period switch
    {
        Period.Day => Day(from),
        Period.Week => $"the week of {Day(from)}",
        Period.Month => from.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        Period.Quarter => $"the {(from.Month / 3) switch { 0 => "first", 1 => "second", 2 => "third", _ => "fourth" }} quarter of {from.Year}",
        _ => from.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>A stretch as a figure names it: "10 Jan 2022", "week of 10 Jan 2022", "Jan 2022", "Q1 2022".</summary>
    public static string Short(Period period, DateOnly from) => period switch
    {
        Period.Day => from.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
        Period.Week => "week of " + from.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
        Period.Month => from.ToString("MMM yyyy", CultureInfo.InvariantCulture),
        Period.Quarter => FormattableString.Invariant($"Q{(from.Month + 2) / 3} {from.Year}"),
        _ => from.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>A day: "10 January 2022".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Who printed an article and when: "The Herald, 3 May 2021"; its id where no outlet is known.</summary>
    public static string OutletAndDay(Article article) => (article.Outlet ?? article.Id) + (article.Published is { } day ? $", {Day(day)}" : "");
}
