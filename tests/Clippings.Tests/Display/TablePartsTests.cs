namespace Clippings.Tests;

public sealed class TablePartsTests : IDisposable
{
    private readonly MadeUpNews _news = new MadeUpNews().WithLongerNames();
    private readonly TemporaryFolder _out = new();

    public void Dispose()
    {
        _news.Dispose();
        _out.Dispose();
    }

    [Theory]
    [InlineData(TableFormat.Csv)]
    [InlineData(TableFormat.Jsonl)]
    [InlineData(TableFormat.Parquet)]
    public void Parts_of_the_articles_give_the_tables_of_the_whole(TableFormat format)
    {
        var parts = Path.Combine(_out.Path, "parts-of");
        Assert.True(Load().Prepare(parts));
        Assert.Equal([4, 4, 5], Enumerable.Range(0, 3).Select(part => Load().ReadPart(parts, part, 3)));
        Load().Merge(parts, format);
        Load().Export(Path.Combine(_out.Path, "whole"), format);

        Assert.Equal(FolderContent.Of(Path.Combine(_out.Path, "whole")), FolderContent.Of(parts, "_pass", "parts"));
    }

    [Fact]
    public void What_is_whole_stays_and_another_corpus_is_prepared_anew()
    {
        Assert.True(Load().Prepare(_out.Path));
        Assert.False(Load().Prepare(_out.Path));
        Assert.Equal(13, Load().ReadPart(_out.Path, 0, 1));
        Assert.Null(Load().ReadPart(_out.Path, 0, 1));

        _news.With("c.txt", "Late news\n\nThe ferry sank.\n");

        Assert.Contains("--prepare", Assert.Throws<CorpusException>(() => Load().ReadPart(_out.Path, 0, 1)).Message, StringComparison.Ordinal);
        Assert.True(Load().Prepare(_out.Path));
        Assert.Equal(14, Load().ReadPart(_out.Path, 0, 1));
    }

    [Fact]
    public void Merging_reads_no_article_that_a_part_has()
    {
        Load().Prepare(_out.Path);
        Load().ReadPart(_out.Path, 0, 1);
        var corpus = Load();
        using var part = FindingFile.OpenWhole(new PartFolder(corpus, _out.Path).PathOf(0, 1))!;
        using var pass = FindingFile.OpenWhole(new PartFolder(corpus, _out.Path).Pass)!;
        var asked = FindingStore.Within(new FindingStore(null, part, pass), () =>
        {
            var dated = corpus.Dated();
            return dated.Select(article => dated.Kept(article, "quotes", CorpusNames.Of(dated).AnswersTo(article), SpeakersJson.Default.QuoteArray, () => throw new InvalidOperationException("read again"), row => row).Count).ToList();
        });

        Assert.Equal([.. Enumerable.Repeat(1, 13)], asked);
    }

    [Fact]
    public void A_missing_part_is_named()
    {
        Assert.Contains("--prepare", Assert.Throws<CorpusException>(() => Load().Merge(_out.Path)).Message, StringComparison.Ordinal);
        Load().Prepare(_out.Path);
        Assert.Contains("--shard 0/N", Assert.Throws<CorpusException>(() => Load().Merge(_out.Path)).Message, StringComparison.Ordinal);
        Load().ReadPart(_out.Path, 1, 3);
        Assert.Contains("--shard 0/3, --shard 2/3", Assert.Throws<CorpusException>(() => Load().Merge(_out.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_interrupted_process_left_is_gone_on_with()
    {
        var files = new PartFolder(Load(), _out.Path);
        Load().Prepare(_out.Path);
        Load().ReadPart(_out.Path, 0, 2);
        File.Move(files.PathOf(0, 2), files.PathOf(0, 2) + ".part");

        Assert.Equal(6, Load().ReadPart(_out.Path, 0, 2));
        Assert.True(File.Exists(files.PathOf(0, 2)));
        Assert.Null(Load().ReadPart(_out.Path, 0, 2));
    }

    [Fact]
    public void A_damaged_part_is_named()
    {
        Load().Prepare(_out.Path);
        File.WriteAllText(new PartFolder(Load(), _out.Path).Pass, "nothing that a database is");

        Assert.Contains("damaged", Assert.Throws<CorpusException>(() => Load().ReadPart(_out.Path, 0, 1)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 2)]
    [InlineData(2, 2)]
    [InlineData(0, 10_001)]
    public void There_is_no_such_part(int part, int parts) => Assert.Throws<ArgumentOutOfRangeException>(() => Load().ReadPart(_out.Path, part, parts));

    private Corpus Load() => Corpus.Load(_news.Path);
}
