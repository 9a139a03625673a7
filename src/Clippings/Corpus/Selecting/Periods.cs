using System.Globalization;

namespace Clippings;

/// <summary>Names stretches of the calendar, so that names sort as they follow each other.</summary>
internal static class Periods
{
    /// <summary>The name of the stretch that a day stands in.</summary>
    public static string NameOf(this Period period, DateOnly day) => period switch
    {
        Period.Day => day.ToString("O", CultureInfo.InvariantCulture),
        Period.Week => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day.ToDateTime(default)):0000}-W{ISOWeek.GetWeekOfYear(day.ToDateTime(default)):00}"),
        Period.Month => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        Period.Quarter => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-Q{(day.Month + 2) / 3}"),
        _ => day.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>The first day of the stretch that a day stands in.</summary>
    public static DateOnly StartOf(this Period period, DateOnly day) => period switch
    {
        Period.Day => day,
        Period.Week => DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - (((int)day.DayOfWeek + 6) % 7))),
        Period.Month => new(day.Year, day.Month, 1),
        Period.Quarter => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        _ => new(day.Year, 1, 1),
    };

    /// <summary>The first day behind a stretch; null where the calendar ends.</summary>
    /// <param name="period">The kind of stretch.</param>
    /// <param name="start">Its first day.</param>
    public static DateOnly? NextAfter(this Period period, DateOnly start)
    {
        var left = DateOnly.MaxValue.DayNumber - start.DayNumber;
        return period switch
        {
            Period.Day => left < 1 ? null : start.AddDays(1),
            Period.Week => left < 7 ? null : period.StartOf(start.AddDays(7)),
            _ when start.Year == 9999 && start.Month + Months(period) > 12 => null,
            _ => start.AddMonths(Months(period)),
        };
    }

    /// <summary>The shortest kind of stretch that parts the time of some days into forty at most; the longest there is where none does.</summary>
    public static Period Fitting(IReadOnlyList<DateOnly> days)
    {
        const int most = 40;
        var span = days.Count == 0 ? 0 : days.Max().DayNumber - days.Min().DayNumber;
        return span < most ? Period.Day : span < most * 7 ? Period.Week : span < most * 30 ? Period.Month : span < most * 91 ? Period.Quarter : Period.Year;
    }

    /// <summary>The first days of all stretches from the earliest to the latest of some, those between them included.</summary>
    /// <param name="starts">First days of stretches.</param>
    /// <param name="period">The kind of stretch.</param>
    /// <exception cref="CorpusException">There are more than 100,000.</exception>
    public static IEnumerable<DateOnly> Between(IReadOnlyCollection<DateOnly> starts, Period period)
    {
        const int most = 100_000;
        if (starts.Count == 0)
            yield break;
        var (first, last, left) = (starts.Min(), starts.Max(), most);
        for (DateOnly? start = first; start <= last; start = period.NextAfter(start.Value))
        {
            if (left-- == 0)
                throw new CorpusException($"From {first:O} to {last:O} there are more than {most} stretches: ask by year, or select with Between.");
            yield return start.Value;
        }
    }

    private static int Months(Period period) => period switch { Period.Month => 1, Period.Quarter => 3, _ => 12 };
}
