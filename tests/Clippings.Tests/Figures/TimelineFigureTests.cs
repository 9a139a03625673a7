namespace Clippings.Tests;

/// <summary>What the figures and the answer of the timeline say at every edge.</summary>
public sealed class TimelineFigureTests
{
    private const string Bridge = "The bridge in Lund fell on January 8, 2022. Anna Orla will open a new bridge on January 20, 2022.";

    private static readonly Clippings.Corpus Empty = FigureText.Corpus(("Nothing has a time here.", null, "2022-01-10"));
    private static readonly Clippings.Corpus Undated = FigureText.Corpus(
        ("The war ended in 1945. The town was built anew in 1950. On Monday it rained.", null, null), ("The war ended in 1945, after six years.", null, null));

    private static readonly Clippings.Corpus One = FigureText.Corpus(("The bridge in Lund fell on January 8, 2022.", "North", "2022-01-10"));
    private static readonly Clippings.Corpus Two = FigureText.Corpus((Bridge, "North", "2022-01-10"), (Bridge, "South", "2022-01-11"));
    private static readonly Clippings.Corpus Disagree = FigureText.Corpus(
        ("Anna Orla of Lund met Karl Brandt in the old town hall of Lund on January 4, 2022.", "North", "2022-01-10"), ("Anna Orla of Lund met Karl Brandt in the old town hall of Lund on January 5, 2022.", "South", "2022-01-10"));

    private static readonly Clippings.Corpus Many = FigureText.Corpus([.. Enumerable.Range(0, 50).Select(n =>
        ($"Ship {n} of the line was sold in Lund on January {(n % 28) + 1}, 2022. The mayor spoke on January 8, 2022.", (string?)"North", (string?)new DateOnly(2022, 1, (n % 28) + 1).ToString("O")))]);

    [Fact]
    public void Volume_says_what_time_is_written_about_most() => FigureText.Matches(
        "volume.txt",
        ("no time", Empty.Events().Volume().Chart()),
        ("no article with a date: years", Undated.Events().Volume().Chart()),
        ("one", One.Events().Volume().Chart()),
        ("a tie", Two.Events().Volume().Chart()),
        ("many", Many.Events().Volume().Chart()));

    [Fact]
    public void Events_told_say_which_most_articles_tell() => FigureText.Matches(
        "told.txt",
        ("none", Empty.Events().ToldMost().Chart()),
        ("one", One.Events().ToldMost().Chart()),
        ("by two articles", Two.Events().ToldMost().Chart()),
        ("more than a page holds", Many.Events().ToldMost().Chart()),
        ("none left", Many.Events().ToldMost().Where(e => e.Articles > 999).Chart()));

    [Fact]
    public void Of_events_told_alike_those_that_say_who_acts_come_first()
    {
        var corpus = FigureText.Corpus(("He resigned on January 3, 2022. Anna Orla sold the ferry on January 8, 2022.", "North", "2022-01-10"));

        var events = corpus.Events(corpus.People());
        Assert.Equal([false, true], events.OrderBy(e => e.From).Select(e => e.SaysWho()));
        Assert.Equal(["2022-01-08", "2022-01-03"], events.ToldMost().Select(e => e.From.ToString("O")));
        Assert.Equal(events.ToldMost()[0].Label, events.Volume().Single(v => v.From == new DateOnly(2022, 1, 8)).Label);
    }

    [Fact]
    public void Without_dates_near_are_the_years_that_nearly_all_are_told_of()
    {
        var text = string.Join(' ', Enumerable.Range(0, 98).Select(n => $"Ship {n} was sold in Lund in {1900 + n}.")) + " The chapel was built in 1203. The debt will be paid in 2099. Trade grew in the 19th century.";
        var near = FigureText.Corpus((text, null, null)).Events().Near(21);

        Assert.Equal((1901, 1996), (near.Min(e => e.From.Year), near.Max(e => e.To.Year)));
    }

    [Fact]
    public void Times_attention_and_days_say_what_is_named() => FigureText.Matches(
        "times.txt",
        ("no time", Empty.Times().Chart()),
        ("times", Two.Times().Chart()),
        ("times that hang on an unknown day", Undated.Times().Chart()),
        ("attention: none", Undated.AttentionTo(Undated.Events()).Chart()),
        ("attention: one", One.AttentionTo(One.Events()).Chart()),
        ("attention: two", Two.AttentionTo(Two.Events()).Chart()),
        ("attention: many", Many.AttentionTo(Many.Events()).Chart()),
        ("calendar: none", Undated.CalendarStrip(Undated.Events()).Chart()),
        ("calendar: one", One.CalendarStrip(One.Events()).Chart()),
        ("calendar: two", Two.CalendarStrip(Two.Events()).Chart()));

    [Fact]
    public void Looks_say_who_looks_ahead_most() => FigureText.Matches(
        "looks.txt",
        ("no article with a date", Undated.LookBackAndAhead(Undated.Events()).Chart()),
        ("one", One.LookBackAndAhead(One.Events()).Chart()),
        ("two alike", Two.LookBackAndAhead(Two.Events()).Chart()),
        ("none left", Two.LookBackAndAhead(Two.Events()).Where(row => row.Articles > 99).Chart()));

    [Fact]
    public void The_answer_says_what_happened_when() => FigureText.Matches(
        "timeline-answer.txt",
        ("no time", Answer(Empty)),
        ("no article with a date", Answer(Undated)),
        ("one", Answer(One)),
        ("two", Answer(Two)),
        ("agreement: none", Empty.Events().ToldMost().Agreement(Empty.Meaning().Differences())),
        ("agreement: one", Disagree.Events().ToldMost().Agreement(Disagree.Meaning().Differences())));

    private static Finding Answer(Clippings.Corpus corpus) => corpus.Answer(corpus.Times(), corpus.Events(), corpus.Events().Volume());
}
