namespace Clippings;

/// <summary>One axis of a plot: what it measures, its range in data units, and where it is labelled.</summary>
/// <param name="Kind">What a position on the axis is.</param>
/// <param name="Min">The lower end.</param>
/// <param name="Max">The upper end; above <paramref name="Min"/>.</param>
/// <param name="Ticks">Labelled positions.</param>
/// <param name="Title">The quantity and its unit; empty for none.</param>
internal sealed record Axis(AxisKind Kind, double Min, double Max, IReadOnlyList<Tick> Ticks, string Title = "")
{
    /// <summary>True for names that follow from each other, as weeks do, so that some may stand for all.</summary>
    public bool IsSequence { get; init; }

    /// <summary>An axis from zero to the ends of the values, for what is read as a length.</summary>
    public static Axis OfLengths(IEnumerable<double> values)
    {
        var ends = values.Where(double.IsFinite).Append(0).ToList();
        var (min, max) = (ends.Min(), ends.Max());
        if (min == max)
            max = min + 1;
        return new Axis(AxisKind.Number, min, max, [.. RoundTicks.OfNumbers(min, max).Where(tick => tick.At >= min && tick.At <= max)]);
    }

    /// <summary>An axis from zero to the round numbers around the values, for what is read as a height.</summary>
    public static Axis OfHeights(IEnumerable<double> values)
    {
        var lengths = OfLengths(values);
        var ticks = RoundTicks.OfNumbers(lengths.Min, lengths.Max);
        return new Axis(AxisKind.Number, ticks[0].At, ticks[^1].At, ticks);
    }

    /// <summary>An axis around the values with a margin, zero or not, for what is read as a position.</summary>
    public static Axis OfPositions(IEnumerable<double> values)
    {
        var finite = values.Where(double.IsFinite).DefaultIfEmpty().ToList();
        var margin = finite.Max() > finite.Min() ? (finite.Max() - finite.Min()) / 20 : 1;
        var (min, max) = (finite.Min() - margin, finite.Max() + margin);
        return new Axis(AxisKind.Number, min, max, [.. RoundTicks.OfNumbers(min, max).Where(tick => tick.At >= min && tick.At <= max)]);
    }

    /// <summary>An axis of points in time, one a day: from the first to the last.</summary>
    public static Axis OfDays(IEnumerable<DateOnly> days)
    {
        var numbers = days.Select(day => day.DayNumber).DefaultIfEmpty().ToList();
        var (first, last) = (numbers.Min(), numbers.Max());
        return first == last ? OfDays(Math.Max(0, first - 1), last + 1) : OfDays(first, last);
    }

    /// <summary>An axis of whole days: from the start of the first to the end of the last.</summary>
    public static Axis OfDaySpans(IEnumerable<DateOnly> days)
    {
        var numbers = days.Select(day => day.DayNumber).DefaultIfEmpty().ToList();
        return OfDays(numbers.Min(), numbers.Max() + 1);
    }

    private static Axis OfDays(int first, int last) => new(AxisKind.Day, first, last, RoundTicks.OfDays(first, last));

    /// <summary>An axis of names, one a unit; the first is at 0.</summary>
    public static Axis OfNames(IReadOnlyList<string> names) =>
        new(AxisKind.Name, -0.5, Math.Max(names.Count, 1) - 0.5, [.. names.Select((name, i) => new Tick(i, name))]);
}
