namespace Clippings.Tests;

public sealed class PeaksTests
{
    private static readonly DateOnly Day = new(2022, 1, 10);

    [Fact]
    public void Highest_days_are_named_and_their_neighbours_are_not() =>
        Assert.Equal(["22 Jan 2022: 9", "11 Jan 2022: 5"], NamesOf(Plot.Lines([0.0, 5, 4, 0, 0, 0, 0, 0, 0, 0, 0, 8, 9, 8], Next(), value => value).Peaks(2)));

    [Fact]
    public void Of_equal_peaks_the_earlier_goes_first() =>
        Assert.Equal(["11 Jan 2022: 5"], NamesOf(Plot.Lines([0.0, 5, 0, 0, 5, 0], Next(), value => value).Peaks(1)));

    [Fact]
    public void A_level_line_has_no_peak() => Assert.Empty(NamesOf(Plot.Lines([3.0, 3, 3], Next(), value => value).Peaks()));

    [Fact]
    public void A_day_may_have_a_name_of_its_own() =>
        Assert.Equal(["the vote: 2"], NamesOf(Plot.Lines([1.0, 2], Next(), value => value).Peaks(1, _ => "the vote")));

    [Fact]
    public void Other_plots_stay_as_they_are()
    {
        var plot = Plot.Bars(["a"], row => row, _ => 1);
        Assert.Same(plot, plot.Peaks());
    }

    private static Func<double, DateOnly> Next()
    {
        var next = 0;
        return _ => Day.AddDays(next++);
    }

    private static IEnumerable<string> NamesOf(Plot plot) => plot.Marks.OfType<NoteMark>().Select(note => note.Text);
}
