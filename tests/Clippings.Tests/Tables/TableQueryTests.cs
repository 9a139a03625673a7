namespace Clippings.Tests;

/// <summary>What is asked of tables is what is counted in the articles that they were made from, row for row.</summary>
public sealed class TableQueryTests : IDisposable
{
    private static readonly string[] Speakers = ["Ada Quill", "Tom Ray", "Eva Lind"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Corpora() => new("seeds", "made up");

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Words_are_counted_alike(string which)
    {
        var (files, stored) = Both(which);
        foreach (var form in Enum.GetValues<TermForm>())
        {
            foreach (var stopWords in (bool[])[true, false])
            {
                AssertAlike(files, stored, clips => clips.Tokens().Frequencies(form, stopWords));
                AssertAlike(files, stored, clips => clips.By(a => a.Outlet).Tokens().Frequencies(form, stopWords));
                AssertAlike(files, stored, clips => clips.By(a => a.Outlet).Tokens().Keyness(2, form, stopWords));
            }
        }

        AssertAlike(files, stored, clips => clips.By(a => a.Id == "0-0" ? [] : (IEnumerable<string>)[a.Id, "all"]).Tokens().Keyness());
        Assert.Equal(files.Tokens().Count, stored.Tokens().Count);
        Assert.Equal(files.By(a => a.Outlet).Tokens().Select(group => (group.Key, group.Count)), stored.By(a => a.Outlet).Tokens().Select(group => (group.Key, group.Count)));
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Trends_are_alike_for_words_phrases_and_patterns(string which)
    {
        var (files, stored) = Both(which);
        foreach (var phrase in (string[])["the", "said", "talk*", "NATO", "the bridge", "in the", "th? *", "said * *", "nowhere"])
        {
            AssertAlike(files, stored, clips => clips.Trend(phrase, Period.Day));
            AssertAlike(files, stored, clips => clips.Trend(phrase, Period.Month, TermForm.Stem));
        }

        AssertAlike(files, stored, clips => clips.Trends(["said", "the bridge"]));
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Voices_are_counted_alike(string which)
    {
        var (files, stored) = Both(which);

        AssertAlike(files, stored, clips => clips.Quotes().ShareOfVoice());
        AssertAlike(files, stored, clips => clips.By(a => a.Outlet).Quotes().ShareOfVoice());
        AssertAlike(files, stored, clips => clips.By(a => a.Outlet).Quotes().WhoQuotesWhom());
        AssertAlike(files, stored, clips => clips.Quotes().By(quote => quote.Speaker).ShareOfVoice());
        AssertAlike(files, stored, clips => clips.By(a => a.Outlet).Quotes().WhoQuotesWhom(quote => quote.Cue));
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Days_are_counted_alike(string which)
    {
        var (files, stored) = Both(which);

        AssertAlike(files, stored, clips => clips.AttentionTo(clips.Events(clips.People())));
        AssertAlike(files, stored, clips => clips.CalendarStrip(clips.Events(clips.People())));
        AssertAlike(files, stored, clips => clips.CalendarStrip(clips.Events(clips.People()), new(2022, 1, 9), new(2022, 1, 14)));
    }

    [Fact]
    public void What_counts_reads_no_article_and_what_reads_gives_the_same_rows()
    {
        var (files, stored) = Both("seeds");
        var tokens = stored.Tokens();

        Assert.NotEmpty(tokens.Frequencies());
        Assert.NotEmpty(stored.By(a => a.Outlet).Tokens().Keyness());
        Assert.NotEmpty(stored.Quotes().ShareOfVoice());
        Assert.Equal(files.Tokens().Total, tokens.Total);
        var made = Assert.IsType<TableRows<Token>>(tokens.Items);

        Assert.False(made.IsMade);
        var (quotes, events) = (stored.Quotes(), stored.Events(stored.People()));
        Assert.NotEmpty(quotes.ShareOfVoice());
        Assert.NotEmpty(stored.AttentionTo(events));
        Assert.NotEmpty(stored.CalendarStrip(events));
        Assert.False(Assert.IsType<TableRows<Quote>>(quotes.Items).IsMade || Assert.IsType<TableRows<Event>>(events.Items).IsMade);
        Assert.Equal(files.Tokens(), tokens);
        Assert.True(made.IsMade);
        Assert.Equal(files.Quotes(), stored.Quotes());
        Assert.Equal(files.By(a => a.Outlet).Quotes().SelectMany(group => group), stored.By(a => a.Outlet).Quotes().SelectMany(group => group));
        Assert.Equal(files.By(a => a.Outlet).Tokens().SelectMany(group => group), stored.By(a => a.Outlet).Tokens().SelectMany(group => group));
        Assert.Equal(files.Concordance("talks").Select(line => line.ToString()), stored.Concordance("talks").Select(line => line.ToString()));
    }

    [Fact]
    public void A_selection_own_stop_words_and_what_was_put_right_since_are_counted_in_the_articles()
    {
        var (files, stored) = Both("seeds");

        AssertAlike(files, stored, clips => clips.WithStopWords("talks").Tokens().Frequencies(stopWords: false));
        AssertAlike(files, stored, clips => clips.Between(new(2022, 1, 11), new(2022, 1, 12)).Tokens().Frequencies());
        AssertAlike(files, stored, clips => clips.Tokens().Where(token => token.InQuote).Frequencies());
        AssertAlike(files, stored, clips => clips.Tokens().Without("numbers").Frequencies(stopWords: false));
        _folder.With("tables/corrections.csv", "table,article,start,column,value,note,text\n");
        Assert.NotNull(stored.Tables);
        Assert.Null(Corpus.Load(Path.Combine(_folder.Path, "tables")).Tables);
    }

    private static void AssertAlike<T>(Corpus files, Corpus stored, Func<Corpus, Rows<T>> analysis)
    {
        var (expected, found) = (analysis(files), analysis(stored));
        Assert.Equal(expected, found);
        Assert.Equal(expected.Total, found.Total);
        Assert.Equal(expected.Parameters, found.Parameters);
    }

    private (Corpus Files, Corpus Stored) Both(string which)
    {
        var files = (which == "seeds" ? Corpus.Load(KitFolders.Seeds) : Generated()).Dated();
        files.Export(Path.Combine(_folder.Path, "tables"), TableFormat.Parquet, ["articles", "lines", "tokens", "quotes", "people", "events"]);
        return (files, Corpus.Load(Path.Combine(_folder.Path, "tables")).Dated());
    }

    // Outlets and days repeat, some articles have none; two speak together, and some words stand in captions.
    private Corpus Generated()
    {
        var random = new Random(1);
        var folder = _folder.With("articles/corpus.json", $$"""
            {"articles":[{{string.Join(',', Enumerable.Range(0, 40).Where(i => i % 5 > 0).Select(i => $$"""{"file":"{{i % 4}}-{{i / 4}}.txt","outlet":"Outlet {{i % 3}}","published":"2022-{{1 + (i % 3):00}}-{{1 + (i % 7):00}}"}"""))}}]}
            """);
        for (var i = 0; i < 40; i++)
        {
            var (one, other) = (Speakers[random.Next(3)], Speakers[random.Next(3)]);
            folder.With($"articles/{i % 4}-{i / 4}.txt", $"""
                The bridge of day {i} opens

                “The bridge in the harbor {(i % 2 == 0 ? "is open" : "stays shut")} for the {i}th time,” said {one}.

                {one} and {Speakers[(i + 1) % 3]} said talks in the harbor began on January {1 + (i % 20)}, 2022. “We talk,” {other} said on Monday.

                “So we do 🙂 in the town’s hall,” {one} and {Speakers[(i + 2) % 3]} said last month.
                """);
        }

        return Corpus.Load(Path.Combine(folder.Path, "articles"));
    }
}
