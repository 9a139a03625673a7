namespace Clippings;

/// <summary>A month, a day of a month, a quarter or a season whose year the context decides.</summary>
/// <param name="Unit">How fine it is.</param>
/// <param name="Part">Month, quarter, half or season.</param>
/// <param name="Day">Day of the month.</param>
/// <param name="Towards">Where the words themselves point ("last March"); unknown where tense decides.</param>
internal sealed record InYear(TimeUnit Unit, int Part, int Day = 0, Direction Towards = Direction.Unknown)
    : TimeMeaning(TimexType.Date)
{
    /// <summary>Counted from the date last spoken of: "the following spring".</summary>
    public bool Hangs { get; init; }

    /// <summary>A day that differs from year to year, such as Easter; the day of the month is then not used.</summary>
    public Func<int, DateOnly>? Movable { get; init; }

    private const int FarAway = 270;
    private const int CloseBy = 65;

    public override TimeReading Resolve(TimeContext context)
    {
        if (context.Story is { } story)
            return In(Towards == Direction.Unknown ? YearAfter(story, context) : YearBeside(story));
        if (Hangs && context.Last is { Unit: <= TimeUnit.Year } spoken)
            return In(YearBeside(spoken));
        if (context.Document is not { } document)
            return new(Movable is null ? "XXXX" + At(2000).Value[4..] : "");
        int[] years = Unit == TimeUnit.Day && (Part, Day) == (2, 29) ? LeapYears(document.Year) : [document.Year - 1, document.Year, document.Year + 1];
        var towards = Towards == Direction.Unknown ? context.Direction : Towards;
        var here = Here(document);
        // Who means the November of ten months ago in October says so, or has a past right beside it: "if they win in November" is near.
        var nearest = years.MinBy(y => Math.Abs(DayNumber(At(y)) - DayNumber(here)));
        var told = Towarding();
        return In(!context.IsBesidePast && Towards == Direction.Unknown && Unit is TimeUnit.Month or TimeUnit.Day && Math.Abs(DayNumber(At(told)) - DayNumber(here)) > FarAway && Math.Abs(DayNumber(At(nearest)) - DayNumber(here)) < CloseBy ? nearest : told);

        int Towarding() => towards switch
        {
            Direction.Past => years.Last(y => y == years[0] || Compare(At(y), here) <= (Towards == Direction.Past ? -1 : 0)),
            Direction.Future => years.First(y => y == years[^1] || Compare(At(y), here) >= (Towards == Direction.Future ? 1 : 0)),
            _ => nearest,
        };
    }

    /// <summary>The same in a year that is known; with the year left open where that has no such day.</summary>
    public TimeReading In(int year) =>
        Unit == TimeUnit.Day && Movable is null && year is >= 1 and <= 9998 && !CalendarPoint.IsDay(year, Part, Day)
            ? new("XXXX" + At(2000).Value[4..])
            : TimeReading.Of(At(year));

    /// <summary>The leap years around a year.</summary>
    private static int[] LeapYears(int year) =>
        [.. Enumerable.Range(year - 8, 17).Where(y => y is >= 1 and <= 9998 && DateTime.IsLeapYear(y)).DefaultIfEmpty(year)];

    private CalendarPoint At(int year) =>
        Movable is { } day && year is >= 1 and <= 9998 ? CalendarPoint.Of(day(year)) : new(Unit, year, Part, Day);

    private CalendarPoint Here(DateOnly document) => CalendarPoint.Of(document, Unit);

    private static int Compare(CalendarPoint a, CalendarPoint b) => (a.Year, a.Part, a.Day).CompareTo((b.Year, b.Part, b.Day));

    private static int DayNumber(CalendarPoint point) => point.First?.DayNumber ?? (point.Year * 365) + (point.Part * 30);

    private static int? MonthOf(CalendarPoint point) => point.Unit switch
    {
        TimeUnit.Day or TimeUnit.Month => point.Part,
        TimeUnit.Season => point.Part * 3,
        TimeUnit.Week or TimeUnit.Weekend => point.First?.Month,
        _ => null,
    };

    /// <summary>
    /// A story moves forward: after November comes the January of the next year. How far back in the year a month has to
    /// lie for that, the words decide: less where they look ahead, not at all where they look back.
    /// </summary>
    private int YearAfter(CalendarPoint story, TimeContext context)
    {
        var at = At(story.Year);
        if (MonthOf(at) is not { } month || MonthOf(story) is not { } now)
            return story.Year;
        var ahead = month - now;
        // The winter that runs in February began in the year before.
        if (Unit == TimeUnit.Season && Part == 4 && now <= 3)
            return story.Year - 1;
        if (context.Place == NarrativePlace.Back)
            return ahead >= 3 ? story.Year - 1 : story.Year;
        var back = context.Direction == Direction.Future ? -1 : Unit == TimeUnit.Season || month <= 2 ? -5 : -7;
        return ahead <= back ? story.Year + 1 : story.Year;
    }

    /// <summary>The year of the next or the last such part of a year, seen from a date.</summary>
    private int YearBeside(CalendarPoint from)
    {
        // "The previous summer" in August is not the one that runs.
        if (Unit == TimeUnit.Season && from.First is { } first && CalendarPoint.Of(first, TimeUnit.Season) is var now && now.Part == Part && from.Unit < TimeUnit.Year)
            return now.Year + (Towards == Direction.Past ? -1 : 1);
        var same = At(from.Year);
        if (MonthOf(same) is not { } month || MonthOf(from) is not { } here)
            return Towards == Direction.Past ? from.Year - 1 : from.Year + 1;
        return Towards == Direction.Past ? from.Year - (month >= here ? 1 : 0) : from.Year + (month <= here ? 1 : 0);
    }
}
