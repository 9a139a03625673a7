using CsCheck;

namespace Clippings.Tests;

public sealed class DistributionTests
{
    [Fact]
    public void Every_value_is_in_one_class_and_the_limits_are_round() =>
        Gen.Double[-1000, 1000].Array[1, 300].Sample(values =>
        {
            var sorted = values.Select(value => Math.Round(value, 3)).Order().ToList();
            var classes = ValueClasses.Of(sorted);
            var width = classes[0].To - classes[0].From;
            var digit = width / Math.Pow(10, Math.Floor(Math.Log10(width * 1.000001)));
            return classes.Sum(part => part.Count) == values.Length
                && classes.Count <= 42
                && classes.All(part => part.Count == sorted.Count(value => value - part.From >= -1e-9 && (part.IsOpen || value - part.To < -1e-9)))
                && classes.Zip(classes.Skip(1)).All(pair => pair.First.To == pair.Second.From)
                && new[] { 1.0, 2, 5 }.Any(round => Math.Abs(digit - round) < 1e-3);
        });

    [Fact]
    public void Width_follows_the_rule_of_Freedman_and_Diaconis()
    {
        // 1 to 1000: the quartiles are 499.5 apart, twice that over the cube root of 1000 is 99.9, rounded up 100.
        var classes = ValueClasses.Of([.. Enumerable.Range(1, 1000).Select(i => (double)i)]);
        Assert.Equal((0, 100, 99), (classes[0].From, classes[0].To, classes[0].Count));
        Assert.Equal((1000, 1100, 1), (classes[^1].From, classes[^1].To, classes[^1].Count));
    }

    [Fact]
    public void A_giant_does_not_press_the_others_into_a_bar()
    {
        double[] lengths = [.. Enumerable.Range(0, 200).Select(i => 100.0 + i), 90_000, 95_000];
        var classes = ValueClasses.Of(lengths);

        Assert.InRange(classes.Count, 5, 42);
        Assert.Equal((true, 2), (classes[^1].IsOpen, classes[^1].Count));
        Assert.All(classes.SkipLast(1), part => Assert.False(part.IsOpen));
        Assert.Equal($"The last bar holds 2 values of {classes[^1].From:0} and more.", Plot.Distribution(lengths, length => length).Caption);
    }

    [Theory]
    [InlineData(new[] { 7.0 }, 7, 8)]
    [InlineData(new[] { 7.0, 7.0, 7.0 }, 7, 8)]
    [InlineData(new[] { 0.5, 0.5 }, 0.5, 0.55)]
    [InlineData(new[] { 0.0 }, 0, 1)]
    public void Equal_values_are_one_class(double[] values, double from, double to)
    {
        var part = Assert.Single(ValueClasses.Of(values));
        Assert.Equal((from, to, values.Length), (part.From, part.To, part.Count));
    }

    [Fact]
    public void Whole_numbers_have_classes_of_whole_numbers() =>
        Assert.All(ValueClasses.Of([1, 1, 2, 2, 2, 3]), part => Assert.Equal(1, part.To - part.From));

    [Theory]
    [InlineData(0.5, 2.5)]
    [InlineData(0.25, 1.75)]
    [InlineData(1, 4)]
    public void Quantiles_lie_between_values_in_proportion(double share, double expected) => Assert.Equal(expected, ValueClasses.Quantile([1, 2, 3, 4], share));

    [Fact]
    public void Median_is_marked_and_values_without_a_number_are_counted()
    {
        var plot = Plot.Distribution([1.0, 2, 9, double.NaN], value => value);
        Assert.Contains(plot.Marks.OfType<NoteMark>(), note => note.Text == "median 2");
        Assert.Equal("Drawn: the finite 3 of 4 values.", plot.Caption);
        Assert.Contains("median 2", plot.Alt, StringComparison.Ordinal);
    }
}
