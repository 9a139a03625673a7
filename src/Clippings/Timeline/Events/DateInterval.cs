using System.Globalization;

namespace Clippings;

/// <summary>The days that a TIMEX3 value covers. A year is all its days and never the first of January.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included.</param>
/// <param name="Granularity">How exact the value is.</param>
public sealed record DateInterval(DateOnly From, DateOnly To, Granularity Granularity)
{
    /// <summary>The days from the first to the last, both counted.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>True for a day inside.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>
    /// Reads a value such as <c>2022-01-10</c>, <c>2022-01-10TMO</c>, <c>2021-W52</c>, <c>2009-Q3</c>, <c>1941-WI</c>,
    /// <c>2014</c>, <c>199</c> or <c>18</c>; null for durations, sets, vague references and open values.
    /// </summary>
    public static DateInterval? Of(string value)
    {
        if (PointOf(value) is not { First: { } first, Last: { } last } point)
            return null;
        return new DateInterval(first, last, GranularityOf(point.Unit));
    }

    /// <summary>The place in the calendar that a value fixes, as <see cref="Of"/> reads it; the calendar may not have its day.</summary>
    internal static CalendarPoint? PointOf(string value)
    {
        var time = value.IndexOf('T', StringComparison.Ordinal);
        return Point(time < 0 ? value : value[..time]);
    }

    private static CalendarPoint? Point(string value)
    {
        var parts = value.Split('-');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return null;
        return (parts[0].Length, parts.Length) switch
        {
            (2, 1) => new CalendarPoint(TimeUnit.Century, year * 100),
            (3, 1) => new CalendarPoint(TimeUnit.Decade, year * 10),
            (4, 1) => new CalendarPoint(TimeUnit.Year, year),
            (4, 2) => PartOfYear(year, parts[1]),
            (4, 3) when parts[2] == "WE" && PartOfYear(year, parts[1]) is { Unit: TimeUnit.Week } week => week with { Unit = TimeUnit.Weekend },
            (4, 3) when Number(parts[1]) is { } month && Number(parts[2]) is { } day => new CalendarPoint(TimeUnit.Day, year, month, day),
            _ => null,
        };
    }

    private static CalendarPoint? PartOfYear(int year, string part) => part switch
    {
        "SP" => new(TimeUnit.Season, year, 1),
        "SU" => new(TimeUnit.Season, year, 2),
        "FA" => new(TimeUnit.Season, year, 3),
        "WI" => new(TimeUnit.Season, year, 4),
        ['Q', >= '1' and <= '4'] => new(TimeUnit.Quarter, year, part[1] - '0'),
        ['H', >= '1' and <= '2'] => new(TimeUnit.HalfYear, year, part[1] - '0'),
        ['W', ..] when Number(part[1..]) is >= 1 and <= 53 and { } week => new(TimeUnit.Week, year, week),
        _ when Number(part) is >= 1 and <= 12 and { } month => new(TimeUnit.Month, year, month),
        _ => null,
    };

    private static int? Number(string digits) =>
        digits.Length == 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Granularity GranularityOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Weekend => Granularity.Weekend,
        TimeUnit.Week => Granularity.Week,
        TimeUnit.Month => Granularity.Month,
        TimeUnit.Quarter => Granularity.Quarter,
        TimeUnit.Season => Granularity.Season,
        TimeUnit.HalfYear => Granularity.HalfYear,
        TimeUnit.Year => Granularity.Year,
        TimeUnit.Decade => Granularity.Decade,
        TimeUnit.Century => Granularity.Century,
        _ => Granularity.Day,
    };
}
