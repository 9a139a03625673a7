namespace Clippings;

/// <summary>Short names for the meanings that rule rows give.</summary>
internal static class Say
{
    public static TimeMeaning? Day(int year, int month, int day) =>
        CalendarPoint.IsDay(year, month, day) ? Point(TimeUnit.Day, year, month, day) : null;

    public static TimeMeaning? DayOfMonth(int month, int day) =>
        CalendarPoint.IsDay(2000, month, day) ? new InYear(TimeUnit.Day, month, day) : null;

    public static TimeMeaning Point(TimeUnit unit, int year, int part = 0, int day = 0) =>
        new OnPoint(new CalendarPoint(unit, year, part, day));

    public static TimeMeaning Year(int year) => Point(TimeUnit.Year, year);

    public static TimeMeaning Document(int? count, TimeUnit unit) => new Shifted(count, unit, Origin.Document);

    public static TimeMeaning Spoken(int? count, TimeUnit unit) => new Shifted(count, unit, Origin.LastSpoken);

    public static TimeMeaning Amount(string number, TimeUnit unit) => new Amount(number, unit);

    public static TimeMeaning Set(string value) => new FixedValue(TimexType.Set, value);

    public static TimeMeaning Vague(string value) => new FixedValue(TimexType.Date, value);

    public static TimeMeaning At(TimeMeaning? day, string clock) => new AtTime(day, clock);

    /// <summary>A year of two digits: up to 30 in this century, the rest in the last.</summary>
    public static int Century(int shortYear) => shortYear >= 100 ? shortYear : shortYear <= 30 ? 2000 + shortYear : 1900 + shortYear;
}
