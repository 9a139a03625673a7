namespace Clippings.Tests;

public class EventTests
{
    private static readonly DateOnly _tuesday = new(2022, 1, 11);

    [Theory]
    [InlineData("The ministers met Monday in Tarn.", "2022-01-10", "2022-01-10", Granularity.Day, EventStatus.Occurred)]
    [InlineData("The council will meet in Tarn on Thursday.", "2022-01-13", "2022-01-13", Granularity.Day, EventStatus.Scheduled)]
    [InlineData("Lund plans to vote next week.", "2022-01-17", "2022-01-23", Granularity.Week, EventStatus.Planned)]
    [InlineData("Talks could collapse next month.", "2022-02-01", "2022-02-28", Granularity.Month, EventStatus.Hypothetical)]
    [InlineData("Envoys are in Tarn this week.", "2022-01-10", "2022-01-16", Granularity.Week, EventStatus.Ongoing)]
    [InlineData("Lund left the union in 2014.", "2014-01-01", "2014-12-31", Granularity.Year, EventStatus.Occurred)]
    public void An_event_keeps_the_interval_and_the_status_of_its_words(string text, string from, string to, Granularity granularity, EventStatus status)
    {
        var row = Assert.Single(Published(text).Events());
        Assert.Equal((DateOnly.Parse(from), DateOnly.Parse(to), granularity, status), (row.From, row.To, row.Granularity, row.Status));
    }

    [Fact]
    public void A_sentence_without_a_date_or_with_a_duration_alone_is_no_event() =>
        Assert.Empty(Published("It took two years. Nothing is known now.").Events());

    [Fact]
    public void Participants_are_named_without_titles() =>
        Assert.Equal(["Wenda Orla"], Published("On Monday President Wenda Orla reached Tarn.").Events()[0].Participants);

    [Fact]
    public void Participants_who_are_persons_go_by_their_full_name()
    {
        var corpus = Published("Wenda Orla is president. On Monday President Orla reached Tarn.");
        Assert.Equal(["Wenda Orla"], corpus.Events(corpus.People())[0].Participants);
    }

    [Fact]
    public void Articles_that_tell_of_one_event_share_its_id()
    {
        var events = Articles.Corpus(
            Dated("The Harbour Council met in Tarn on Monday over fishing.", "a", _tuesday),
            Dated("Fishing kept the Harbour Council in Tarn busy on Jan. 10. A bridge fell in Lund on Jan. 10.", "b", new(2022, 1, 12))).Events();
        Assert.Equal(events[0].Id, events[1].Id);
        Assert.NotEqual(events[0].Id, events[2].Id);
    }

    [Theory]
    [InlineData("128,000", false)]
    [InlineData("126,000", true)]
    public void What_nobody_named_did_is_one_event_only_with_the_same_figures(string figure, bool isOne)
    {
        var events = Articles.Corpus(
            Dated("Cattle slaughter was put at 126,000 head in March 2021.", "a", _tuesday),
            Dated($"Cattle slaughter was put at {figure} head in March 2021.", "b", new(2022, 1, 12))).Events();
        Assert.Equal(isOne, events[0].Id == events[1].Id);
    }

    [Theory]
    [InlineData("2022-01-10", "2022-01-10", "2022-01-10", Granularity.Day)]
    [InlineData("2022-01-10TMO", "2022-01-10", "2022-01-10", Granularity.Day)]
    [InlineData("2021-W52", "2021-12-27", "2022-01-02", Granularity.Week)]
    [InlineData("2022-W02-WE", "2022-01-15", "2022-01-16", Granularity.Weekend)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", Granularity.Month)]
    [InlineData("2009-Q3", "2009-07-01", "2009-09-30", Granularity.Quarter)]
    [InlineData("2009-H2", "2009-07-01", "2009-12-31", Granularity.HalfYear)]
    [InlineData("1941-WI", "1941-12-01", "1942-02-28", Granularity.Season)]
    [InlineData("2014", "2014-01-01", "2014-12-31", Granularity.Year)]
    [InlineData("199", "1990-01-01", "1999-12-31", Granularity.Decade)]
    [InlineData("18", "1800-01-01", "1899-12-31", Granularity.Century)]
    public void A_value_covers_the_days_it_says(string value, string from, string to, Granularity granularity) =>
        Assert.Equal(new DateInterval(DateOnly.Parse(from), DateOnly.Parse(to), granularity), DateInterval.Of(value));

    [Theory]
    [InlineData("")]
    [InlineData("P2Y")]
    [InlineData("PAST_REF")]
    [InlineData("XXXX-WXX-4")]
    [InlineData("2022-13")]
    [InlineData("2022-02-30")]
    [InlineData("2022-Q5")]
    [InlineData("BC0480")]
    public void An_open_value_covers_no_days(string value) => Assert.Null(DateInterval.Of(value));

    [Fact]
    public void Every_status_word_row_reads_its_example()
    {
        foreach (var (status, _, example) in StatusRules.Rows)
            Assert.Equal(status, Published(example).Events()[0].Status);
    }

    private static Corpus Published(string text) => Articles.Corpus(Dated(text, "a", _tuesday));

    private static Article Dated(string text, string id, DateOnly day) => Articles.Of(text, id).WithPublished(day, DateSource.Metadata, "stated");
}
