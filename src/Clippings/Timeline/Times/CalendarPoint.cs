using System.Globalization;

namespace Clippings;

/// <summary>
/// A place in the calendar, no finer than the text says: a day, a week, a month, a year. The year before 1 is 0.
/// </summary>
/// <param name="Unit">How fine it is.</param>
/// <param name="Year">Astronomical year; for a week, the ISO 8601 week-numbering year.</param>
/// <param name="Part">The month, ISO week, quarter, half or season (1 spring, 2 summer, 3 autumn, 4 winter).</param>
/// <param name="Day">Day of the month.</param>
internal readonly record struct CalendarPoint(TimeUnit Unit, int Year, int Part = 0, int Day = 0)
{
    private const int FarthestYear = 1_000_000_000;

    private static readonly string[] _seasons = ["SP", "SU", "FA", "WI"];

    /// <summary>The TIMEX3 value.</summary>
    public string Value => Unit switch
    {
        TimeUnit.Millennium => $"{Year / 1000}",
        TimeUnit.Century => Prefix(2),
        TimeUnit.Decade => Prefix(3),
        TimeUnit.HalfYear => $"{YearText(Year)}-H{Part}",
        TimeUnit.Quarter => $"{YearText(Year)}-Q{Part}",
        TimeUnit.Season => $"{YearText(Year)}-{_seasons[Part - 1]}",
        TimeUnit.Month => $"{YearText(Year)}-{Part:00}",
        TimeUnit.Week => $"{YearText(Year)}-W{Part:00}",
        TimeUnit.Weekend => $"{YearText(Year)}-W{Part:00}-WE",
        TimeUnit.Day => $"{YearText(Year)}-{Part:00}-{Day:00}",
        _ => YearText(Year),
    };

    public static CalendarPoint Of(DateOnly day) => new(TimeUnit.Day, day.Year, day.Month, day.Day);

    /// <summary>The unit of a kind that a day lies in.</summary>
    public static CalendarPoint Of(DateOnly day, TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Weekend => new(unit, WeekYear(day), Week(day)),
        TimeUnit.Month => new(unit, day.Year, day.Month),
        TimeUnit.Quarter => new(unit, day.Year, ((day.Month - 1) / 3) + 1),
        TimeUnit.HalfYear => new(unit, day.Year, day.Month > 6 ? 2 : 1),
        TimeUnit.Season => SeasonOf(day),
        TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century or TimeUnit.Millennium => new(unit, day.Year),
        _ => Of(day),
    };

    public static string YearText(int year) => year > 0 ? $"{year:0000}" : $"BC{1 - year:0000}";

    /// <summary>The day, where it is one that the calendar has.</summary>
    public DateOnly? Date => Unit == TimeUnit.Day && IsDay(Year, Part, Day) ? new DateOnly(Year, Part, Day) : null;

    /// <summary>Its first day; null outside the years 1 to 9998.</summary>
    public DateOnly? First
    {
        get
        {
            var year = Unit switch
            {
                TimeUnit.Decade => Year / 10 * 10,
                TimeUnit.Century => Year / 100 * 100,
                TimeUnit.Millennium => Year / 1000 * 1000,
                _ => Year,
            };
            if (year is < 1 or > 9998)
                return null;
            return Unit switch
            {
                TimeUnit.Day => Date,
                TimeUnit.Week => DateOnly.FromDateTime(ISOWeek.ToDateTime(year, Part, DayOfWeek.Monday)),
                TimeUnit.Weekend => DateOnly.FromDateTime(ISOWeek.ToDateTime(year, Part, DayOfWeek.Saturday)),
                TimeUnit.Month => new DateOnly(year, Part, 1),
                TimeUnit.Quarter => new DateOnly(year, (Part * 3) - 2, 1),
                TimeUnit.HalfYear => new DateOnly(year, (Part * 6) - 5, 1),
                TimeUnit.Season => new DateOnly(year, Part * 3, 1),
                _ => new DateOnly(year, 1, 1),
            };
        }
    }

    /// <summary>Its last day; null outside the years 1 to 9998.</summary>
    public DateOnly? Last => Unit switch
    {
        TimeUnit.Day => Date,
        TimeUnit.Weekend => First?.AddDays(1),
        TimeUnit.Quarter or TimeUnit.Season => First?.AddMonths(3).AddDays(-1),
        TimeUnit.HalfYear => First?.AddMonths(6).AddDays(-1),
        _ => Add(1, Unit)?.First?.AddDays(-1),
    };

    /// <summary>The unit some units later, seen no finer than <paramref name="unit"/>; null where the text leaves it open.</summary>
    public CalendarPoint? Add(int count, TimeUnit unit)
    {
        if (Math.Abs((long)count) > 100_000)
            return null;
        if (unit >= TimeUnit.Year)
            return Year + ((long)count * YearsIn(unit)) is > -FarthestYear and < FarthestYear and var year ? new CalendarPoint(unit, (int)year) : null;
        if (First is not { } first || Unit > unit)
            return null;
        var days = (long)first.DayNumber + (count * DaysIn(unit));
        if (days < 366 || days > DateOnly.MaxValue.DayNumber - 366)
            return null;
        return unit switch
        {
            TimeUnit.Month or TimeUnit.Season or TimeUnit.Quarter or TimeUnit.HalfYear =>
                Of(first.AddMonths(count * MonthsIn(unit)), unit),
            TimeUnit.Week or TimeUnit.Weekend => Of(first.AddDays(count * 7), unit),
            _ => Of(first.AddDays(count)),
        };
    }

    /// <summary>The same place some units later, as fine as it was; null where the calendar or the text leaves it open.</summary>
    public CalendarPoint? Shift(int count, TimeUnit unit)
    {
        if (Math.Abs((long)count) > 100_000 || First is not { } first || unit < TimeUnit.Day)
            return null;
        if (unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend)
            return Unit <= TimeUnit.Week && (long)first.DayNumber + (count * DaysIn(unit)) is > 366 and < 3_650_000 and var number ? Of(DateOnly.FromDayNumber((int)number), Unit) : null;
        var months = (long)count * (unit >= TimeUnit.Year ? 12 * YearsIn(unit) : MonthsIn(unit));
        if (unit > TimeUnit.HalfYear && Unit >= TimeUnit.Year)
            return Add(count, unit) is { } year ? new CalendarPoint(Unit, year.Year) : null;
        return Unit <= TimeUnit.HalfYear && ((long)first.Year * 12) + months is > 24 and < 119_000 ? Of(first.AddMonths((int)months), Unit) : null;
    }

    public static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static CalendarPoint SeasonOf(DateOnly day) => day.Month < 3
        ? new(TimeUnit.Season, day.Year - 1, 4)
        : new(TimeUnit.Season, day.Year, day.Month / 3);

    private static int Week(DateOnly day) => ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue));

    private static int WeekYear(DateOnly day) => ISOWeek.GetYear(day.ToDateTime(TimeOnly.MinValue));

    private static int DaysIn(TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Weekend => 7,
        TimeUnit.Month => 31,
        TimeUnit.Quarter or TimeUnit.Season => 93,
        TimeUnit.HalfYear => 186,
        _ => 1,
    };

    private static int MonthsIn(TimeUnit unit) => unit switch
    {
        TimeUnit.Month => 1,
        TimeUnit.HalfYear => 6,
        _ => 3,
    };

    private static int YearsIn(TimeUnit unit) => unit switch
    {
        TimeUnit.Decade => 10,
        TimeUnit.Century => 100,
        TimeUnit.Millennium => 1000,
        _ => 1,
    };

    private string Prefix(int digits)
    {
        var text = YearText(Year);
        return Year > 0 ? text[..digits] : text[..(digits + 2)];
    }
}
