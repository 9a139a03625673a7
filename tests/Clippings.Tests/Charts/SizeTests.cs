namespace Clippings.Tests;

/// <summary>A plot draws what fits a page, and its caption counts what it leaves out.</summary>
public sealed class SizeTests
{
    private static readonly DateOnly Day = new(2022, 1, 10);

    private static readonly List<int> Thousand = [.. Enumerable.Range(0, 1000)];

    [Fact]
    public void Of_a_thousand_bars_the_25_largest_are_drawn()
    {
        var plot = Plot.Bars(Thousand, i => $"word {i}", i => i).Captioned("n = 1,000.");
        Assert.Equal(Enumerable.Range(975, 25).Reverse().Select(i => (double)i), plot.Marks.OfType<BarMark>().Select(bar => bar.To));
        Assert.Equal("Drawn: the largest 25 of 1,000 bars. n = 1,000.", plot.Caption);
        Assert.Equal(1000, plot.Data.Rows.Count);
    }

    [Fact]
    public void Diverging_bars_are_the_largest_of_both_sides()
    {
        var bars = Plot.Diverging(Thousand, i => $"word {i}", i => i - 499.5, "a", "b").Marks.OfType<BarMark>().ToList();
        Assert.Equal(25, bars.Count);
        Assert.InRange(bars.Count(bar => bar.To < 0), 12, 13);
    }

    [Fact]
    public void Twenty_five_are_all_drawn_and_nothing_is_said() =>
        Assert.Equal("", Plot.Bars(Thousand.Take(25), i => $"word {i}", i => i).Caption);

    [Fact]
    public void Of_many_events_the_first_rows_are_drawn()
    {
        var plot = Plot.Timeline(Thousand, _ => "lane", i => Day.AddDays(-i), i => Day.AddDays(-i), i => $"event {i}");
        Assert.Equal(30, plot.Marks.OfType<BarMark>().Count());
        Assert.Equal(Day.AddDays(-29).DayNumber, plot.Marks.OfType<BarMark>().Min(bar => bar.From));
        Assert.Equal("Drawn: the first 30 of 1,000 entries.", plot.Caption);
    }

    [Fact]
    public void Matrix_has_twenty_rows_and_twelve_columns_of_the_largest_sums()
    {
        var plot = Plot.Matrix(Thousand, i => $"row {i % 25}", i => $"column {i / 40}", i => i);
        Assert.Equal((12, 20), (plot.X.Ticks.Count, plot.Y.Ticks.Count));
        Assert.Equal("column 13", plot.X.Ticks[0].Text);
        Assert.Equal("Drawn: the largest 20 of 25 rows, the largest 12 of 25 columns.", plot.Caption);
    }

    [Fact]
    public void Groups_beyond_the_sixth_are_others_in_the_order_of_size()
    {
        var plot = Plot.Scatter(Thousand, i => i, i => i, i => $"{i}", i => $"group {(i < 45 ? i : 100 + (i % 7))}");
        Assert.All(plot.Legend.SkipLast(1), entry => Assert.StartsWith("group 10", entry.Name, StringComparison.Ordinal));
        Assert.Equal(6, plot.Legend.Count(entry => entry.Colour != Palette.Grey));
        Assert.Equal("46 others", plot.Legend[^1].Name);
    }

    [Fact]
    public void A_seventh_group_keeps_its_name() =>
        Assert.Equal("g6", Plot.Bars(Enumerable.Range(0, 7), i => $"{i}", i => 10 - i, i => $"g{i}").Legend[^1].Name);

    [Fact]
    public void Bars_side_by_side_leave_small_groups_out_and_say_so() =>
        Assert.Equal(
            "Drawn: the largest 6 of 45 groups.",
            Plot.Bars(Enumerable.Range(0, 90), i => $"{i / 45}", i => i, i => $"g{i % 45}", ranked: false).Caption);
}
