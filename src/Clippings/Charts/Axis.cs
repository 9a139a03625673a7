namespace Clippings;

/// <summary>One axis of a plot: what it measures, its range in data units, and where it is labelled.</summary>
/// <param name="Kind">What a position on the axis is.</param>
/// <param name="Min">The lower end.</param>
/// <param name="Max">The upper end; above <paramref name="Min"/>.</param>
/// <param name="Ticks">Labelled positions.</param>
/// <param name="Title">The quantity and its unit; empty for none.</param>
internal sealed record Axis(AxisKind Kind, double Min, double Max, IReadOnlyList<Tick> Ticks, string Title = "")
{
    /// <summary>An axis of numbers that holds all of <paramref name="values"/> and, for bars to start from, zero.</summary>
    public static Axis OfNumbers(IEnumerable<double> values, bool fromZero)
    {
        var finite = values.Where(double.IsFinite).ToList();
        if (fromZero || finite.Count == 0)
            finite.Add(0);
        var (min, max) = (finite.Min(), finite.Max());
        if (min == max)
            (min, max) = (fromZero ? Math.Min(0, min) : min - 1, max + 1);
        var ticks = RoundTicks.OfNumbers(min, max);
        // An end that data reach is moved to the next tick, so that nothing sits on the edge; zero stays zero.
        return new Axis(AxisKind.Number, Math.Min(min, ticks[0].At), Math.Max(max, ticks[^1].At), ticks);
    }

    /// <summary>An axis of days, from the start of the first to the end of the last.</summary>
    public static Axis OfDays(IEnumerable<DateOnly> days)
    {
        var numbers = days.Select(day => day.DayNumber).ToList();
        if (numbers.Count == 0)
            return new Axis(AxisKind.Day, 0, 1, []);
        var (first, last) = (numbers.Min(), numbers.Max() + 1);
        return new Axis(AxisKind.Day, first, last, RoundTicks.OfDays(first, last));
    }

    /// <summary>An axis of names, one a unit; the first is at 0.</summary>
    public static Axis OfNames(IReadOnlyList<string> names) =>
        new(AxisKind.Name, -0.5, Math.Max(names.Count, 1) - 0.5, [.. names.Select((name, i) => new Tick(i, name))]);
}
