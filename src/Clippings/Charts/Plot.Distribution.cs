namespace Clippings;

/// <content>Distributions.</content>
public sealed partial record Plot
{
    private const double DistributionHeight = 220;

    /// <summary>
    /// How often values occur: bars over classes of equal width, from zero up, with the median marked. For more values than
    /// can be told apart one by one.
    /// </summary>
    /// <param name="rows">The data; rows whose value is not finite are left out, and the caption says how many.</param>
    /// <param name="value">The value.</param>
    public static Plot Distribution<T>(IEnumerable<T> rows, Func<T, double> value)
    {
        var all = rows.Select(value).ToList();
        var values = all.Where(double.IsFinite).Order().ToList();
        var classes = ValueClasses.Of(values);
        var y = Axis.OfHeights(classes.Select(part => (double)part.Count));
        return new Plot("Histogram")
        {
            Summary = values.Count == 0 ? "No data" : $"{Numbers.Text(values.Count)} values from {Numbers.Text(values[0])} to {Numbers.Text(values[^1])}, median {Numbers.Text(ValueClasses.Quantile(values, 0.5))}, half of them between {Numbers.Text(ValueClasses.Quantile(values, 0.25))} and {Numbers.Text(ValueClasses.Quantile(values, 0.75))}",
            LeftOut = string.Join(' ', new[] { LeftOutOf(("finite", "values", values.Count, all.Count)), Open(classes) }.Where(part => part.Length > 0)),
            X = ValueClasses.AxisOf(classes),
            // The mark reaches over the bars, so that its name stands on none.
            Y = y with { Max = y.Max * 1.12 },
            Height = DistributionHeight,
            Marks = [.. classes.Where(part => part.Count > 0).Select(ClassBar), .. values.Count == 0 ? [] : MedianMarks(ValueClasses.Quantile(values, 0.5), classes, y.Max)],
            Data = new(
                [new("from", true), new("below", true), new("rows", true)],
                [.. classes.Select(part => (object[])[part.From, part.IsOpen ? double.PositiveInfinity : part.To, (double)part.Count])]),
            AxisColumns = (-1, 2),
        };
    }

    private static string Open(IReadOnlyList<ValueClass> classes) => classes is [.., { IsOpen: true } last]
        ? $"The last bar holds {Numbers.Count(last.Count, "value")} of {Numbers.Text(last.From)} and more."
        : "";

    private static BarMark ClassBar(ValueClass part)
    {
        var gap = (part.To - part.From) / 40;
        return new(part.From + gap, part.To - gap, part.Count / 2.0, part.Count, Palette.Group(0), $"{part.Name}: {Numbers.Text(part.Count)}");
    }

    private static IEnumerable<Mark> MedianMarks(double median, IReadOnlyList<ValueClass> classes, double top)
    {
        var isLeft = median - classes[0].From < classes[^1].To - median;
        yield return new PathMark([(median, 0), (median, top * 1.05)], IsStep: false, 2, Palette.Group(1));
        yield return new NoteMark(median, top * 1.05, $"median {Numbers.Label(median)}", isLeft ? Side.Right : Side.Left);
    }
}
