namespace Clippings;

/// <summary>A unit counted within a longer one: "the last week of March", "the first day of 2012".</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Nth">The how manieth, from 1; negative from the end.</param>
/// <param name="Whole">The longer one.</param>
internal sealed record UnitOf(TimeUnit Unit, int Nth, TimeMeaning Whole) : TimeMeaning(TimexType.Date)
{
    /// <summary>A week belongs to the month or year that has most of its days, as in ISO 8601.</summary>
    private const int MostDays = 3;

    public override TimeReading Resolve(TimeContext context)
    {
        if (Whole.Resolve(context).Point is not { } whole || whole.Unit <= Unit || whole.First is not { } first || whole.Last is not { } last)
            return new("");
        if (Unit == TimeUnit.Weekend)
            return TimeReading.Of(Nth > 0 ? Within(whole, Saturday(first, 1).Plus(7 * (Nth - 1))) : Within(whole, Saturday(last, -1).Plus(7 * (Nth + 1))));
        var from = (Nth > 0, Unit) switch
        {
            (true, TimeUnit.Week) => first.PlusAtMost(MostDays),
            (false, TimeUnit.Week) => last.PlusAtMost(-MostDays),
            (true, _) => first,
            (false, _) => last,
        };
        return TimeReading.Of(CalendarPoint.Of(from, Unit).Add(Nth > 0 ? Nth - 1 : Nth + 1, Unit) is { First: { } start } point && start <= last ? point : null);
    }

    private static DateOnly Saturday(DateOnly day, int step)
    {
        while (day.DayOfWeek != DayOfWeek.Saturday && day.DayNumber is > 7 and < 3_652_000)
            day = day.AddDays(step);
        return day;
    }

    private static CalendarPoint? Within(CalendarPoint whole, DateOnly? saturday) =>
        saturday is { } day && day <= whole.Last && day >= whole.First ? CalendarPoint.Of(day, TimeUnit.Weekend) : null;
}
