namespace Clippings.Tests;

public sealed class SeveralPathsTests : IDisposable
{
    private const string Story = "Ferry returns to the harbor\n\nThe ferry came back on Monday. Nobody was hurt.\n";
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("2021/a.txt", Story).With("2022/a.txt", Story).With("2022/sub/b.txt", Story).With("c.txt", Story);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Several_paths_make_one_corpus_and_each_is_a_source()
    {
        var corpus = Corpus.Load([At("2021"), At("2022"), At("c.txt")]);

        Assert.Equal(["2021/a.txt", "2022/a.txt", "2022/sub/b.txt", "c.txt"], corpus.Select(a => a.File));
        Assert.Equal(["2021__a", "2022__a", "b", "c"], corpus.Select(a => a.Id));
        Assert.Equal([("2021", 1), ("2022", 2), ("c.txt", 1)], corpus.By(a => a.Source).Select(group => (group.Key, group.Corpus.Count)));
    }

    [Fact]
    public void A_pattern_is_a_path_as_well()
    {
        var corpus = Corpus.Load([At("202*/*.txt"), At("c.txt")]);

        Assert.Equal(["2021/a.txt", "2022/a.txt", "c.txt"], corpus.Select(a => a.File));
    }

    [Fact]
    public void What_each_folder_states_of_its_articles_holds()
    {
        _folder.With("2021/corpus.json", """{ "notice": "old", "articles": [ { "file": "a.txt", "outlet": "North" } ] }""").With("2022/corpus.json", """{ "notice": "new", "articles": [ { "file": "a.txt", "outlet": "South" } ] }""");

        var corpus = Corpus.Load([At("2021"), At("2022")]);

        Assert.Equal(["North", "South", null], corpus.Select(a => a.Outlet));
        Assert.Equal("old new", corpus.Notice);
        Assert.Empty(corpus.Report.Errors);
    }

    [Fact]
    public void A_path_that_does_not_exist_is_named() =>
        Assert.Contains("nowhere", Assert.Throws<CorpusException>(() => Corpus.Load([At("2021"), At("nowhere")])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_folder_of_tables_is_no_corpus_and_among_articles_it_is_left_out()
    {
        Corpus.Load(At("2022")).Export(At("2021/tables"), TableFormat.Csv, ["articles"]);

        Assert.Contains("holds tables that the kit wrote", Assert.Throws<CorpusException>(() => Corpus.Load(At("2021/tables"))).Message, StringComparison.Ordinal);
        Assert.Contains("load it alone", Assert.Throws<CorpusException>(() => Corpus.Load([At("2021/tables"), At("2022")])).Message, StringComparison.Ordinal);
        Assert.Equal(["a"], Corpus.Load(At("2021")).Select(a => a.Id));
        Assert.Equal("tables/", Assert.Single(Corpus.Load(At("2021")).Report.Skipped).File);
    }

    private string At(string path) => Path.Combine(_folder.Path, path);
}
