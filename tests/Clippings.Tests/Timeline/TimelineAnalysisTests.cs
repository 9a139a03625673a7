namespace Clippings.Tests;

public class TimelineAnalysisTests
{
    // Monday's paper: two days back, one ahead. Wednesday's paper: two back.
    private static readonly Corpus _corpus = Articles.Corpus(
        Articles.Of("A bridge fell in Lund on Jan. 8. Anna Orla will speak on Jan. 11.", "a", "North").WithPublished(new(2022, 1, 10), DateSource.Metadata, ""),
        Articles.Of("Anna Orla came on Jan. 10. Karl Brandt left on Jan. 8.", "b", "South").WithPublished(new(2022, 1, 12), DateSource.Metadata, ""));

    private static readonly IReadOnlyList<Event> _events = _corpus.Events();

    [Fact]
    public void Distance_counts_from_publication_to_the_nearest_day_of_the_interval()
    {
        var rows = _corpus.AttentionTo(_events);
        Assert.Equal([-2, 1, -4, -2], rows.Select(r => r.Distance));
        Assert.Equal(_events.Count, rows.Sum(r => r.Sentences));
    }

    [Fact]
    public void Look_back_and_ahead_are_medians_of_sentences_by_outlet() =>
        Assert.Equal(
            [new LookRow("North", 1, 1, 0, 1, 2, 1), new LookRow("South", 1, 2, 0, 0, 3, null)],
            _corpus.LookBackAndAhead(_events));

    [Fact]
    public void The_calendar_strip_has_a_row_for_every_day()
    {
        var strip = _corpus.CalendarStrip(_events, new(2022, 1, 8), new(2022, 1, 12));
        Assert.Equal([2, 0, 1, 1, 0], strip.Select(d => d.Sentences));
        Assert.Equal([2, 0, 1, 1, 0], strip.Select(d => d.Articles));
        Assert.Equal([0, 0, 1, 0, 1], strip.Select(d => d.Published));
        Assert.Throws<ArgumentOutOfRangeException>(() => _corpus.CalendarStrip(_events, new(2022, 1, 8), new(2022, 1, 7)));
    }

    [Fact]
    public void A_gap_is_a_stretch_that_no_interval_covers() =>
        Assert.Equal([new Gap(new(2022, 1, 9), new(2022, 1, 9), 1)], _events.Silences());

    [Fact]
    public void Lanes_hold_one_entry_an_event_and_lose_no_row()
    {
        var byOutlet = _corpus.By(a => a.Outlet ?? a.Id).Of(_events).Timeline();
        Assert.Equal(["North", "North", "South", "South"], byOutlet.Select(e => e.Lane));
        Assert.Equal(_events.Count, byOutlet.Sum(e => e.Mentions));
        Assert.Equal(["Anna Orla", "Anna Orla", "Karl Brandt"], _events.TimelineByParticipant().Select(e => e.Lane));
    }
}
