using Clippings.Notebooks.Jupyter;

namespace Clippings.Notebooks.Tests.Jupyter;

public sealed class WorkDisplayTests
{
    private readonly Clock clock = new();
    private readonly WorkDisplay display;

    public WorkDisplayTests() => display = new WorkDisplay(clock);

    [Fact]
    public void Work_that_is_soon_done_is_not_shown()
    {
        Assert.Empty(display.Of(new CellOutput.Progress("reading", 0)));
        clock.Now += TimeSpan.FromSeconds(0.9);
        Assert.Empty(display.Of(new CellOutput.Progress("reading", 0.9)));
        Assert.Empty(display.Of(new CellOutput.Progress("reading", 1)));
    }

    [Fact]
    public void Longer_work_is_shown_with_the_time_left_and_nothing_of_it_stays()
    {
        display.Of(new CellOutput.Progress("reading", 0));
        clock.Now += TimeSpan.FromSeconds(10);
        Assert.Equal("reading: 25 %, about 30 s left", Text(Assert.IsType<CellOutput.Display>(Assert.Single(display.Of(new CellOutput.Progress("reading", 0.25)))).Bundle));
        Assert.Empty(display.Of(new CellOutput.Progress("reading", 0.26)));
        clock.Now += TimeSpan.FromSeconds(190);
        Assert.Equal("reading: 50 %, about 3 min left", Text(Assert.IsType<CellOutput.Update>(Assert.Single(display.Of(new CellOutput.Progress("reading", 0.5)))).Bundle));
        Assert.Equal([new CellOutput.Clear(false)], display.Of(new CellOutput.Progress("reading", 1)));
        Assert.Empty(display.End());
    }

    [Fact]
    public void What_the_cell_gave_off_is_shown_again()
    {
        var before = new CellOutput.Stream("stdout", "before");
        display.Of(before);
        Begin();
        var during = new CellOutput.Stream("stdout", "during");
        Assert.Equal([during], display.Of(during));
        Assert.Equal([new CellOutput.Clear(true), before, during], display.End());
    }

    [Fact]
    public void A_cell_with_much_to_show_again_shows_no_more_progress_and_loses_nothing()
    {
        Begin();
        var outputs = Enumerable.Range(0, 100).Select(number => new CellOutput.Stream("stdout", $"{number}")).ToList();
        var sent = outputs.SelectMany(display.Of).ToList();
        Assert.Equal(outputs, sent.Skip(sent.FindLastIndex(output => output is CellOutput.Clear) + 1));
        clock.Now += TimeSpan.FromSeconds(5);
        Assert.Empty(display.Of(new CellOutput.Progress("reading", 0.6)));
    }

    private static string Text(MimeBundle bundle) => bundle.Data["text/plain"]!.GetValue<string>();

    private void Begin()
    {
        display.Of(new CellOutput.Progress("reading", 0));
        clock.Now += TimeSpan.FromSeconds(2);
        Assert.Single(display.Of(new CellOutput.Progress("reading", 0.5)));
    }

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
