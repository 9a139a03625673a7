namespace Clippings.Tests;

public sealed class LongWorkTests
{
    private static readonly Corpus Clips = Articles.Corpus([.. Enumerable.Range(1, 250).Select(i => Articles.Of(
        $"“The bridge is safe on pier {i},” said Ada Quill on Jan. {1 + (i % 28)}, 2022. Bruno Vale said it would open.", $"a{i:000}"))]);

    public static TheoryData<string, Action<Corpus>> Analyses() => new()
    {
        { "articles", c => Assert.All(c.Select(ArticleRow.Of), row => Assert.NotEqual(0, row.Words)) },
        { "tokens", c => c.Tokens() },
        { "sentences", c => c.Sentences() },
        { "quotes", c => c.Quotes() },
        { "quotes in doubled apostrophes", c => c.Quotes(doubledApostrophes: true) },
        { "indirect", c => c.Indirect() },
        { "people", c => c.People() },
        { "times", c => Assert.NotEmpty(c.Times().ToList()) },
        { "events", c => c.Events() },
        { "dates", c => c.Dated() },
        { "copies", c => c.NearDuplicates() },
        { "reuse", c => c.Reuse() },
        { "families", c => c.Families() },
        { "drift", c => c.Quotes().Drift() },
        { "concordance", c => c.Concordance("bridge") },
        { "dispersion", c => c.Dispersion("bridge") },
        { "frequencies", c => c.Tokens().Frequencies() },
        { "keyness", c => c.By(a => a.Id).Tokens().Keyness() },
        { "collocations", c => c.Tokens().Collocations() },
        { "collocates", c => c.Collocates("bridge") },
        { "runs of words", c => c.Tokens().NGrams(2) },
        { "voices", c => c.Quotes().ShareOfVoice() },
        { "shared statements", c => c.Quotes().AcrossArticles() },
        { "stories", c => Clippings.MeaningOfCorpus.Meaning(c).Stories() },
        { "coverage", c => Clippings.MeaningOfCorpus.Meaning(c).Coverage(a => a.Id) },
        { "differences", c => Clippings.MeaningOfCorpus.Meaning(c).Differences() },
    };

    [Theory]
    [MemberData(nameof(Analyses))]
    public void An_analysis_stops_when_its_host_asks(string name, Action<Corpus> analyse)
    {
        using var host = new Host();
        analyse(Clips);
        host.Stop();

        Assert.Throws<OperationCanceledException>(() => analyse(Clips));
        Assert.NotEmpty(name);
    }

    [Fact]
    public void It_stops_between_two_articles_and_not_at_the_end()
    {
        using var host = new Host { StopAt = 0.3 };

        Assert.Throws<OperationCanceledException>(() => Clips.Quotes());

        Assert.DoesNotContain(host.Told.SkipLast(1), told => told.Share > 0.31);
        Assert.Empty(Clips.Failures);
    }

    [Fact]
    public void Loading_stops_too()
    {
        using var host = new Host();
        host.Stop();

        Assert.Throws<OperationCanceledException>(() => Corpus.Load(KitFolders.Seeds));
    }

    [Fact]
    public void The_share_done_rises_from_nothing_to_all_in_steps_of_a_percent_or_more()
    {
        using var host = new Host();

        _ = Clips.Times().ToList();

        var times = host.Told.Where(told => told.What == "times").Select(told => told.Share).ToList();
        Assert.Equal((0, 1), (times[0], times[^1]));
        Assert.Equal(times.Distinct().Order(), times);
        Assert.InRange(times.Count, 90, 102);
    }

    [Fact]
    public void An_analysis_that_is_left_early_says_that_it_is_done()
    {
        using var host = new Host();

        _ = Clips.Walk("times", TimeTagging.Times).First();

        Assert.Equal(("times", 1.0), host.Told[^1]);
    }
}
