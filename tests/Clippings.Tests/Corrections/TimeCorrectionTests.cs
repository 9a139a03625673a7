using CsCheck;
using static Clippings.Tests.CorrectedFolder;

namespace Clippings.Tests;

/// <summary>Times that a person puts right: their value, their modifier, their type, and what is no time.</summary>
public sealed class TimeCorrectionTests : IDisposable
{
    private const string Ferry = """
        Ferry line opens

        The ferry to Tarn opened on Monday. Two days later the mayor closed it. It ran every week in May 2019.

        """;

    private readonly CorrectedFolder _folder = new();

    public TimeCorrectionTests()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "ferry.txt"), Ferry);
        File.WriteAllText(Path.Combine(_folder.Path, "corpus.json"), """{ "articles": [ { "file": "ferry.txt", "published": "2021-03-10" } ] }""");
    }

    public void Dispose() => _folder.Dispose();

    private static string Time(string words, string column, string value) => Row("times", "ferry", At(Ferry, words), column, value);

    private static List<string> Times(Corpus clips) => [.. clips.Times().Where(t => t.Article == "ferry").Select(t => $"{t.Text}: {t.Type} {t.Value} {t.Mod}".TrimEnd())];

    private static Event? Opening(Corpus clips) => clips.Events().FirstOrDefault(e => e.Article == "ferry" && e.TextStart == At(Ferry, "Monday"));

    [Fact]
    public void Without_corrections_the_article_is_read_as_these_tests_suppose()
    {
        Assert.Equal(["Monday: DATE 2021-03-08", "Two days later: DATE 2021-03-10", "every week: SET P1W", "May 2019: DATE 2019-05"], Times(_folder.Load()));
        Assert.Equal(new DateOnly(2021, 3, 8), Opening(_folder.Load())!.From);
    }

    [Fact]
    public void A_value_is_what_a_person_says_and_what_is_counted_from_it_follows()
    {
        var clips = _folder.Load(Time("Monday", "value", "2014-01-05"));

        Assert.Equal(["Monday: DATE 2014-01-05", "Two days later: DATE 2014-01-07"], Times(clips)[..2]);
        Assert.Equal((new DateOnly(2014, 1, 5), new DateOnly(2014, 1, 5), Granularity.Day), (Opening(clips)!.From, Opening(clips)!.To, Opening(clips)!.Granularity));
        Assert.Equal("1 row is corrected by hand.", Wording.Corrected(clips));
    }

    [Theory]
    [InlineData("2014-01", "2014-01-01", "2014-01-31", Granularity.Month)]
    [InlineData("2014", "2014-01-01", "2014-12-31", Granularity.Year)]
    [InlineData("2014-01-05T09:30", "2014-01-05", "2014-01-05", Granularity.Day)]
    public void An_event_is_dated_as_finely_as_the_value_says(string value, string from, string to, Granularity granularity)
    {
        var row = Opening(_folder.Load(Time("Monday", "value", value)))!;

        Assert.Equal((DateOnly.Parse(from), DateOnly.Parse(to), granularity), (row.From, row.To, row.Granularity));
    }

    [Fact]
    public void No_time_leaves_times_and_events()
    {
        var clips = _folder.Load(Time("Monday", "value", ""));

        Assert.Equal(3, Times(clips).Count);
        Assert.Null(Opening(clips));
        Assert.Null(Assert.Single(clips.Corrections()).Problem);
    }

    [Fact]
    public void A_length_dates_no_event()
    {
        var clips = _folder.Load(Time("Monday", "value", "P2Y"));

        Assert.Equal("Monday: DURATION P2Y", Times(clips)[0]);
        Assert.Null(Opening(clips));
    }

    [Fact]
    public void Modifier_and_type_are_what_a_person_says()
    {
        var clips = _folder.Load(Time("Monday", "mod", "approx"), Time("every week", "type", "DURATION"), Time("May 2019", "value", "2018-05"), Time("May 2019", "mod", "END"));

        Assert.Equal(["Monday: DATE 2021-03-08 APPROX", "every week: DURATION P1W", "May 2019: DATE 2018-05 END"], Times(clips).Where(t => !t.StartsWith("Two", StringComparison.Ordinal)));
        Assert.All(clips.Corrections(), row => Assert.Null(row.Problem));
        Assert.Equal("3 rows are corrected by hand.", Wording.Corrected(clips));
    }

    [Fact]
    public void A_set_stays_one_by_another_value() =>
        Assert.Equal("every week: SET P1D", Times(_folder.Load(Time("every week", "value", "P1D")))[2]);

    [Fact]
    public void A_type_that_the_value_cannot_have_is_named()
    {
        var clips = _folder.Load(Time("Monday", "type", "DURATION"));

        Assert.StartsWith("no time starts there whose value goes with that type", Assert.Single(clips.Corrections()).Problem, StringComparison.Ordinal);
        Assert.Equal("Monday: DATE 2021-03-08", Times(clips)[0]);
    }

    [Fact]
    public void A_day_may_be_saved_as_a_spreadsheet_does() =>
        Assert.Equal("Monday: DATE 2014-01-25", Times(_folder.Load(Time("Monday", "value", "01/25/2014")))[0]);

    [Fact]
    public void A_date_of_publication_that_is_printed_follows_its_correction()
    {
        const string text = "Quay closes\n\nGRAZ, Jan. 10, 2042 — The quay closed on Friday for a week.\n";
        File.WriteAllText(Path.Combine(_folder.Path, "quay.txt"), text);

        var clips = _folder.Load(Row("times", "quay", At(text, "Jan."), "value", "2022-01-10")).Dated();

        Assert.Equal(new DateOnly(2022, 1, 10), clips["quay"].Published);
        Assert.Equal("2022-01-07", clips.Times().Single(t => t.Text == "Friday").Value);
    }

    [Fact]
    public void A_cell_writes_the_rows_that_count_when_the_corpus_is_loaded_again()
    {
        TimeExpression Monday() => Corpus.Load(_folder.Path).Times().First(t => t.Text == "Monday" && t.Article == "ferry");

        var said = Monday().Correct(value: "2014-01-05", note: "by the archive", mod: "APPROX").ToString();

        Assert.StartsWith("Row 2 of corrections.csv states that 2014-01-05 is meant by “Monday”. Row 3 of corrections.csv states that APPROX goes with “Monday”. It counts", said, StringComparison.Ordinal);
        Assert.Equal(("2014-01-05", "APPROX"), (Monday().Value, Monday().Mod));
        Assert.Contains("no time is meant by “Monday” (before: 2014-01-05)", Corpus.Load(_folder.Path).Times().First(t => t.Text == "Monday" && t.Article == "ferry").Correct(value: null).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Monday", Times(Corpus.Load(_folder.Path))[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_refuses_what_is_no_value_and_writes_nothing()
    {
        var time = Corpus.Load(_folder.Path).Times()[0];

        Assert.StartsWith("The value of times can't be that: 'last week' is no TIMEX3 value: write a day as 2014-01-05", Assert.Throws<CorpusException>(() => time.Correct(value: "last week")).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File));
    }

    [Theory]
    [InlineData("2014-02-30")]
    [InlineData("2014-13")]
    [InlineData("2014-W54")]
    [InlineData("2014-01-05T25:00")]
    [InlineData("20144")]
    [InlineData("P")]
    [InlineData("P2")]
    [InlineData("PT")]
    [InlineData("PAST")]
    [InlineData("2014-01-05-06")]
    public void What_is_no_TIMEX3_value_is_none(string value) => Assert.False(TimexValue.Is(value));

    [Fact]
    public void Every_value_that_the_rules_give_is_one()
    {
        foreach (var row in TimeGrammar.FirstPass.Concat(TimeGrammar.SecondPass))
            Assert.True(row.Value.Length == 0 || TimexValue.Is(row.Value), row.Value);
    }

    [Fact]
    public void Any_value_of_the_calendar_can_be_stated() =>
        Gen.Select(Gen.Int[366, 3_600_000].Select(DateOnly.FromDayNumber), Gen.Int[0, 8]).Sample(
            (day, unit) => TimexValue.Is(CalendarPoint.Of(day, (TimeUnit)((int)TimeUnit.Day + unit)).Value),
            iter: 500);
}
