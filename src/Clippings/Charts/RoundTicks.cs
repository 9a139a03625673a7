using System.Globalization;

namespace Clippings;

/// <summary>Chooses round positions to label.</summary>
internal static class RoundTicks
{
    private const int Wanted = 5;

    /// <summary>Multiples of 1, 2 or 5 times a power of ten, from the last at or below <paramref name="min"/> to the first at or above <paramref name="max"/>.</summary>
    public static IReadOnlyList<Tick> OfNumbers(double min, double max)
    {
        var step = RoundStep((max - min) / Wanted);
        var first = Math.Floor(min / step);
        var count = Math.Ceiling(max / step) - first;
        double[] values = [.. Enumerable.Range(0, (int)count + 1).Select(i => Multiple(first + i, step))];
        return [.. values.Select(value => new Tick(value, Numbers.Together(values)(value)))];
    }

    /// <summary>Days, Mondays, month or year beginnings, at most so many; the year is printed where it is new.</summary>
    /// <param name="first">The first day of the range.</param>
    /// <param name="last">The last.</param>
    /// <param name="most">At least three. Where so few round days can't be had, days at equal distances take their place.</param>
    public static IReadOnlyList<Tick> OfDays(int first, int last, int most = 8)
    {
        var fewest = Math.Min(3, last - first + 1);
        var days = Candidates(first, last).SkipWhile(candidate => candidate.Count > most).First();
        return Dated(days.Count >= fewest ? days : [.. Enumerable.Range(0, fewest).Select(i => DateOnly.FromDayNumber(first + ((last - first) * i / Math.Max(1, fewest - 1))))]);
    }

    private static IReadOnlyList<Tick> Dated(List<DateOnly> days)
    {
        var (whole, part) = days.TrueForAll(day => day.DayOfYear == 1) ? ("yyyy", "yyyy")
            : days.TrueForAll(day => day.Day == 1) && days.Count > 1 ? ("MMM yyyy", "MMM")
            : ("d MMM yyyy", "d MMM");
        return [.. days.Select((day, i) => new Tick(
            day.DayNumber,
            day.ToString(i == 0 || days[i - 1].Year != day.Year ? whole : part, CultureInfo.InvariantCulture)))];
    }

    /// <summary>Ever sparser choices of days in the range, both ends included; the last has few enough for any range.</summary>
    private static IEnumerable<List<DateOnly>> Candidates(int first, int last)
    {
        var days = Enumerable.Range(first, last - first + 1).Select(DateOnly.FromDayNumber).ToList();
        yield return days;
        yield return [.. days.Where((_, i) => i % 2 == 0)];
        yield return [.. days.Where((_, i) => i % 3 == 0)];
        foreach (var weeks in (int[])[1, 2, 4])
            yield return [.. days.Where(day => day.DayOfWeek == DayOfWeek.Monday && day.DayNumber / 7 % weeks == 0)];
        foreach (var months in (int[])[1, 2, 3, 6])
            yield return [.. days.Where(day => day.Day == 1 && (day.Month - 1) % months == 0)];
        for (var years = 1; ; years = RoundUp(years))
            yield return [.. days.Where(day => day.DayOfYear == 1 && day.Year % years == 0)];
    }

    private static int RoundUp(int years) => years.ToString(CultureInfo.InvariantCulture)[0] == '2' ? years / 2 * 5 : years * 2;

    /// <summary>So many steps, rounded to fifteen digits, so that 3 steps of 0.1 are 0.3.</summary>
    public static double Multiple(double count, double step) =>
        double.Parse((count * step).ToString("G15", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>The least of 1, 2 and 5 times a power of ten that is not less.</summary>
    public static double RoundStep(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var digit = (rough / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 };
        return digit * power;
    }
}
