using static Clippings.Tests.CorrectedFolder;

namespace Clippings.Tests;

/// <summary>Events that a person puts right: a row that is none, two that are one, and one that is two.</summary>
public sealed class EventCorrectionTests : IDisposable
{
    private const string Council = "The Harbour Council met in Tarn on Jan. 10, 2022 over fishing. A bridge fell in Lund on Jan. 10, 2022.\n";
    private const string Fishing = "Fishing kept the Harbour Council in Tarn busy on Jan. 10, 2022. The ferry left Lund on May 3, 2021 and came back on June 4, 2021.\n";

    private static readonly int Met = At(Council, "Jan.");
    private static readonly int Fell = Council.LastIndexOf("Jan.", StringComparison.Ordinal);
    private static readonly int Busy = At(Fishing, "Jan.");

    private readonly CorrectedFolder _folder = new();

    public EventCorrectionTests()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "council.txt"), Council);
        File.WriteAllText(Path.Combine(_folder.Path, "fishing.txt"), Fishing);
    }

    public void Dispose() => _folder.Dispose();

    private static Rows<Event> Events(Corpus clips) => clips.Events(clips.People());

    private static IEnumerable<string> Told(IEnumerable<Event> rows) => rows.Select(e => $"{e.Article} {e.TextStart} {e.Id} {e.From:O} {e.Label}");

    private static string? Id(Corpus clips, string article, int time) => Events(clips).SingleOrDefault(e => e.Article == article && e.TextStart == time)?.Id;

    private string Id(string article, int time) => Id(_folder.Load(), article, time)!;

    private static string Event(string article, int time, string id) => Row("events", article, time, "event", id);

    [Fact]
    public void Without_corrections_the_articles_are_read_as_these_tests_suppose()
    {
        Assert.Equal(5, Events(_folder.Load()).Count);
        Assert.Equal(Id("council", Met), Id("fishing", Busy));
        Assert.NotEqual(Id("council", Met), Id("council", Fell));
    }

    [Fact]
    public void A_row_that_is_no_event_leaves_events_and_stays_a_time()
    {
        var (before, clips) = (Events(_folder.Load()), _folder.Load(Event("council", Met, "")));

        Assert.Equal(Told(before.Where(e => e.Article != "council" || e.TextStart != Met)), Told(Events(clips)));
        Assert.Contains(clips.Times(), t => t.Article == "council" && t.Start == Met);
        Assert.Equal("1 row is corrected by hand.", Wording.Corrected(clips));
    }

    [Fact]
    public void A_row_joins_the_event_that_it_is_given()
    {
        var id = Id("council", Met);
        var (before, clips) = (Events(_folder.Load()), _folder.Load(Event("council", Fell, id)));

        Assert.Equal(Told(before.Select(e => e.Article == "council" ? e with { Id = id } : e)), Told(Events(clips)));
        Assert.Equal(3, Events(clips).Count(e => e.Id == id));
    }

    [Fact]
    public void A_row_of_another_day_may_tell_of_the_same_event()
    {
        var (id, ferry) = (Id("council", Met), At(Fishing, "May"));

        Assert.Equal(id, Id(_folder.Load(Event("fishing", ferry, id)), "fishing", ferry));
    }

    [Fact]
    public void A_row_is_parted_from_its_event_and_others_may_join_it()
    {
        var before = Id("council", Met);

        var clips = _folder.Load(Event("fishing", Busy, "Own"), Event("council", Fell, before + "-fishing"));

        Assert.All(clips.Corrections(), row => Assert.Null(row.Problem));
        Assert.Equal((before, before + "-fishing", before + "-fishing"), (Id(clips, "council", Met), Id(clips, "fishing", Busy), Id(clips, "council", Fell)));
    }

    [Fact]
    public void Rows_of_an_article_that_are_parted_from_an_event_are_events_apart()
    {
        var id = Id("council", Met);
        File.WriteAllText(Path.Combine(_folder.Path, "again.txt"), "The Harbour Council met in Tarn on Jan. 10, 2022 over fishing. The Harbour Council met on Jan. 10, 2022 in Tarn over fishing rights.\n");
        var rows = Events(_folder.Load()).Where(e => e.Article == "again").ToList();
        Assert.All(rows, row => Assert.Equal(id, row.Id));

        var clips = _folder.Load([.. rows.Select(row => Event("again", row.TextStart, "own"))]);

        Assert.Equal([id + "-again", id + "-again-2"], Events(clips).Where(e => e.Article == "again").Select(e => e.Id));
    }

    [Fact]
    public void An_id_that_no_event_has_is_named_and_changes_nothing()
    {
        var (before, id) = (Events(_folder.Load()), Id("council", Met));
        var clips = _folder.Load(Event("council", Fell, id + "x"));

        var problem = Assert.Single(clips.Corrections()).Problem;
        Assert.StartsWith($"there is no event '{id}x'; did you mean '{id}'", problem, StringComparison.Ordinal);
        Assert.EndsWith("write the id that the column event of events has, own for an event of its own, or nothing where there is none", problem, StringComparison.Ordinal);
        Assert.Contains($"1 correction is not applied: corrections.csv: row 2 (events, article council at {Fell}, event)", Wording.Corrected(clips), StringComparison.Ordinal);
        Assert.Equal(Told(before), Told(Events(clips)));
    }

    [Fact]
    public void Where_the_sentence_starts_is_not_where_its_time_does()
    {
        var clips = _folder.Load(Event("fishing", At(Fishing, "The ferry"), "own"));

        Assert.Equal($"a sentence starts there: write the text_start of its event as start, {At(Fishing, "May")} or {At(Fishing, "June")}", Assert.Single(clips.Corrections()).Problem);
    }

    [Fact]
    public void A_row_whose_words_are_gone_is_not_applied()
    {
        var clips = _folder.Load($"{Header},text\nevents,council,{Fell},event,,,Jan. 11\n".Utf8());

        Assert.Contains("its words “Jan. 11” no longer stand there", Assert.Single(clips.Report.Warnings).Note, StringComparison.Ordinal);
        Assert.Equal(5, Events(clips).Count);
    }

    [Fact]
    public void A_time_that_is_corrected_to_none_leaves_a_correction_of_its_event_without_a_row()
    {
        var clips = _folder.Load(Event("council", Fell, "own"), Row("times", "council", Fell, "value", ""));

        Assert.Equal([true, false], clips.Corrections().Select(c => c.Problem is not null));
        Assert.Equal(4, Events(clips).Count);
    }

    [Fact]
    public void A_cell_writes_the_row_that_counts_when_the_corpus_is_loaded_again()
    {
        Event Bridge() => Events(Corpus.Load(_folder.Path)).Single(e => e.Article == "council" && e.TextStart == Fell);
        var id = Id("council", Met);

        var said = Bridge().Correct(id: id, note: "one storm").ToString();

        Assert.StartsWith($"Row 2 of corrections.csv states that {id} is dated by “Jan. 10, 2022.”. It counts", said, StringComparison.Ordinal);
        Assert.Equal(id, Bridge().Id);
        Assert.Contains($"an event of its own is dated by “Jan. 10, 2022.” (before: {id})", Bridge().Correct(id: "own").ToString(), StringComparison.Ordinal);
        Assert.Equal("no event is dated by “Jan. 10, 2022.” (before: own)", Bridge().Correct(id: null).ToString().Split("states that ")[1].Split(". It")[0]);
        Assert.Equal(4, Events(Corpus.Load(_folder.Path)).Count);
    }

    [Fact]
    public void The_tables_are_the_same_in_every_run()
    {
        using var output = new TemporaryFolder();
        var rows = (string[])[Event("fishing", Busy, "own"), Event("council", Fell, Id("council", Met)), Row("times", "fishing", At(Fishing, "May"), "value", "2021-05-04"), Event("fishing", At(Fishing, "June"), "")];

        byte[] Run(string name)
        {
            _folder.Load(rows).Export(Path.Combine(output.Path, name), names: ["times", "events"]);
            return [.. File.ReadAllBytes(Path.Combine(output.Path, name, "times.csv")), .. File.ReadAllBytes(Path.Combine(output.Path, name, "events.csv"))];
        }

        Assert.Equal(Run("first"), Run("second"));
    }
}
