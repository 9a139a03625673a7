namespace Clippings;

/// <summary>A month, a day of a month, a quarter or a season whose year the context decides.</summary>
/// <param name="Unit">How fine it is.</param>
/// <param name="Part">Month, quarter, half or season.</param>
/// <param name="Day">Day of the month.</param>
/// <param name="Towards">Where the words themselves point ("last March"); unknown where tense decides.</param>
internal sealed record InYear(TimeUnit Unit, int Part, int Day = 0, Direction Towards = Direction.Unknown)
    : TimeMeaning(TimexType.Date)
{
    /// <summary>A day that differs from year to year, such as Easter; the day of the month is then not used.</summary>
    public Func<int, DateOnly>? Movable { get; init; }

    public override TimeReading Resolve(TimeContext context)
    {
        if (context.Narrative && Towards == Direction.Unknown && context.Last is { } last)
            return In(YearAfter(last));
        if (context.Document is not { } document)
            return new(Movable is null ? "XXXX" + At(2000).Value[4..] : "");
        var years = new[] { document.Year - 1, document.Year, document.Year + 1 };
        var towards = Towards == Direction.Unknown ? context.Direction : Towards;
        var here = Here(document);
        return In(towards switch
        {
            Direction.Past => years.Last(y => y == years[0] || Compare(At(y), here) <= (Towards == Direction.Past ? -1 : 0)),
            Direction.Future => years.First(y => y == years[2] || Compare(At(y), here) >= (Towards == Direction.Future ? 1 : 0)),
            _ => years.MinBy(y => Math.Abs(DayNumber(At(y)) - DayNumber(here))),
        });
    }

    /// <summary>The same in a year that is known.</summary>
    public TimeReading In(int year) => TimeReading.Of(At(year));

    private CalendarPoint At(int year) =>
        Movable is { } day && year is >= 1 and <= 9998 ? CalendarPoint.Of(day(year)) : new(Unit, year, Part, Day);

    private CalendarPoint Here(DateOnly document) => CalendarPoint.Of(document, Unit);

    private static int Compare(CalendarPoint a, CalendarPoint b) => (a.Year, a.Part, a.Day).CompareTo((b.Year, b.Part, b.Day));

    private static int DayNumber(CalendarPoint point) => point.First?.DayNumber ?? (point.Year * 365) + (point.Part * 30);

    private static int? MonthOf(TimeUnit unit, int part) => unit switch
    {
        TimeUnit.Day or TimeUnit.Month => part,
        TimeUnit.Season => part * 3,
        _ => null,
    };

    /// <summary>A story moves forward: after November comes the January of the next year.</summary>
    private int YearAfter(CalendarPoint last)
    {
        return MonthOf(Unit, Part) is { } month && MonthOf(last.Unit, last.Part) is { } before && month - before <= -8
            ? last.Year + 1
            : last.Year;
    }
}
