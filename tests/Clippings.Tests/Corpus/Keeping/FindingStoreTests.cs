namespace Clippings.Tests;

/// <summary>What is kept from one run to the next gives the tables that reading gives.</summary>
public sealed class FindingStoreTests : IDisposable
{
    private readonly MadeUpNews _news = new();
    private readonly TemporaryFolder _out = new();

    public void Dispose()
    {
        _news.Dispose();
        _out.Dispose();
    }

    [Fact]
    public void Tables_are_the_same_bytes_with_and_without_it()
    {
        Kept("first");
        Kept("again");
        Corpus.Load(_news.Path).Export(Out("read"));

        Assert.Equal(FolderContent.Of(Out("read")), FolderContent.Of(Out("first")));
        Assert.Equal(FolderContent.Of(Out("read")), FolderContent.Of(Out("again")));
    }

    [Fact]
    public void What_an_added_article_says_of_the_names_of_others_changes_their_rows()
    {
        Kept("before");
        _news.WithLongerNames();
        Kept("after");
        Corpus.Load(_news.Path).Export(Out("read"));

        var (before, after) = (File.ReadAllText(Path.Combine(Out("before"), "quotes.csv")), File.ReadAllText(Path.Combine(Out("after"), "quotes.csv")));
        Assert.Contains("Ann Lee", before, StringComparison.Ordinal);
        Assert.Contains("a000", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann Lee,", after, StringComparison.Ordinal);
        Assert.Contains("Tom Reed,The Dunmore spokesman", File.ReadAllText(Path.Combine(Out("after"), "indirect.csv")), StringComparison.Ordinal);
        Assert.Equal(FolderContent.Of(Out("read")), FolderContent.Of(Out("after")));
    }

    [Fact]
    public void Rows_are_made_once_for_an_article_and_what_it_was_given()
    {
        var made = 0;
        var corpus = Corpus.Load(_news.Path);
        IReadOnlyList<TimeExpression> Times(byte given) => corpus.Kept(corpus[0], "times", [given], TimelineJson.Default.TimeExpressionArray, () =>
        {
            made++;
            return corpus[0].Times();
        }, row => row);

        using var file = Open()!;
        var (first, second, other) = FindingStore.Within(new FindingStore(file), () =>
        {
            var kept = Times(1);
            FindingStore.Of(corpus)!.Flush();
            return (kept, Times(1), Times(2));
        });

        Assert.Equal(2, made);
        Assert.NotEmpty(first);
        Assert.Equal(first, second);
        Assert.Equal(first, other);
    }

    [Fact]
    public void An_article_that_was_put_right_is_read_each_time()
    {
        _news.With("corrections.csv", "article,table,start,column,value\na000,articles,,published,2024-05-09\n");
        var corpus = Corpus.Load(_news.Path);

        Assert.Null(FindingKey.Of(corpus["a000"]));
        Assert.NotNull(FindingKey.Of(corpus["a001"]));
    }

    [Fact]
    public void Articles_of_other_text_title_or_lines_have_other_keys()
    {
        byte[][] keys =
        [
            .. new[] { Articles.Of("The ferry left."), Articles.Of("The ferry left!"), Articles.Of("The ferry left.", "b"), Articles.Of("The ferry left.", outlet: "Gazette") }
                .Select(article => FindingKey.Of(article)!.Of("quotes", [])),
            FindingKey.Of(Articles.Of("The ferry left."))!.Of("times", []),
            FindingKey.Of(Articles.Of("The ferry left."))!.Of("quotes", [1]),
        ];

        Assert.Equal(keys.Length, keys.Select(Convert.ToHexString).Distinct().Count());
        Assert.Equal(keys[0], FindingKey.Of(Articles.Of("The ferry left."))!.Of("quotes", []));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(40)]
    public void A_value_that_was_cut_is_none(int length)
    {
        var whole = KeptFindings.Write([.. Corpus.Load(_news.Path)[0].Quotes()], SpeakersJson.Default.QuoteArray);

        Assert.Single(KeptFindings.Read(whole, SpeakersJson.Default.QuoteArray)!);
        Assert.Null(KeptFindings.Read(whole[..length], SpeakersJson.Default.QuoteArray));
    }

    [Fact]
    public void A_damaged_file_is_begun_anew()
    {
        Kept("first");
        var path = Path.Combine(_out.Path, FindingStore.FileName);
        File.WriteAllBytes(path, [.. Enumerable.Repeat((byte)7, 5000)]);

        Kept("again");

        Assert.Equal(FolderContent.Of(Out("first")), FolderContent.Of(Out("again")));
        Assert.NotEqual(7, File.ReadAllBytes(path)[0]);
    }

    [Fact]
    public void Where_no_file_can_be_nothing_is_kept_and_all_is_read()
    {
        _out.With("file", "a file and no folder");

        using var none = FindingFile.Open(Path.Combine(_out.Path, "file", FindingStore.FileName), 1 << 20);
        Assert.Null(none);
        FindingStore.Within(new FindingStore(null), () => Corpus.Load(_news.Path).Export(Out("none"), names: ["quotes"]));
        Assert.Contains("Ann Lee", File.ReadAllText(Path.Combine(Out("none"), "quotes.csv")), StringComparison.Ordinal);
    }

    private void Kept(string name)
    {
        using var file = Open()!;
        FindingStore.Within(new FindingStore(file), () => Corpus.Load(_news.Path).Export(Out(name)));
    }

    private FindingFile? Open() => FindingFile.Open(Path.Combine(_out.Path, FindingStore.FileName), 1 << 24);

    private string Out(string name) => Path.Combine(_out.Path, name);
}
