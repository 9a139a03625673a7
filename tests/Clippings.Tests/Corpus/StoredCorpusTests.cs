namespace Clippings.Tests;

public sealed class StoredCorpusTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_seeds_come_back_from_their_tables_and_give_the_same_tables() => AssertSame(Corpus.Load(KitFolders.Seeds), CorpusTables.Names);

    [Fact]
    public void Pages_records_and_what_corpus_json_states_come_back()
    {
        using var articles = new TemporaryFolder()
            .With("page.html", "<html lang=\"en\"><title>x</title><h1>Bridge opens again</h1><p>The bridge opened on Friday, said Ada Quill.</p><p>“It is a fine bridge,” she said.</p></html>")
            .With("sub/rows.jsonl", "{\"title\":\"One\",\"text\":\"The mayor spoke on Monday.\",\"topics\":[\"city\",\"water\"],\"url\":\"https://a.example/1\"}\n{\"title\":\"Two\",\"text\":\"The mayor \\ud83d\\ude00 spoke.\",\"date\":\"2021-03-02\"}\n")
            .With("twin.txt", "The harbor was closed.\n\nNobody knew why.\n")
            .With("other.txt", "The harbor was closed.\n\nNobody knew why.\n")
            .With("corpus.json", """{"notice":"made up","articles":[{"file":"twin.txt","outlet":"Harbor News","published":"2021-03-04","language":"en","syndicated_from":"Fjord Times"}]}""");

        AssertSame(Corpus.Load(articles.Path), ["articles", "lines", "sentences", "tokens", "quotes", "people", "reuse"]);
    }

    [Fact]
    public void What_a_person_put_right_holds_for_the_tables_and_may_be_put_right_again()
    {
        using var articles = new TemporaryFolder()
            .With("bridge.txt", "Bridge opens\n\n“It is a fine bridge,” said Ada Quill.\n")
            .With("corrections.csv", "table,article,start,column,value,note,text\nquotes,bridge,15,speaker,Ann Lee,by phone,\npeople,,,person,Ada Quill Jones,her name,Ada Quill\narticles,bridge,,published,2021-03-08,the print edition,\nlines,bridge,0,role,caption,,\n");
        var corpus = Corpus.Load(articles.Path);
        Assert.Equal(("Ann Lee", new DateOnly(2021, 3, 8), LineRole.Caption), (corpus.Quotes()[0].Speaker, corpus[0].Published!.Value, corpus[0].Lines[0].Role));

        var stored = AssertSame(corpus, ["articles", "lines", "quotes", "people"]);
        _folder.With("tables/corrections.csv", "table,article,start,column,value,note,text\nquotes,bridge,15,speaker,Eva Ray,later,\n");
        var later = Corpus.Load(At("tables"));

        Assert.Equal("Eva Ray", later.Quotes()[0].Speaker);
        Assert.NotEqual(stored.Sha256, later.Sha256);
        Assert.Equal(stored[0].Published, later[0].Published);
    }

    [Fact]
    public void Without_the_table_of_lines_they_are_read_again()
    {
        var corpus = Corpus.Load(KitFolders.Seeds);
        corpus.Export(At("tables"), TableFormat.Parquet, ["articles"]);

        Assert.Equal(corpus.SelectMany(article => article.Lines), Corpus.Load(At("tables")).SelectMany(article => article.Lines));
    }

    [Fact]
    public void A_folder_of_another_format_names_the_remedy()
    {
        Articles.Corpus(Articles.Of("The bridge opened.")).Export(At("tables"));

        Assert.Contains("--format parquet", Failure(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_missing_cut_or_of_another_time_is_named()
    {
        Articles.Corpus(Articles.Of("The bridge opened.")).Export(At("tables"), TableFormat.Parquet, ["articles", "lines", "tokens"]);
        var (tokens, manifest) = (File.ReadAllBytes(At("tables/tokens.parquet")), File.ReadAllText(At("tables/clippings.json")));

        File.Delete(At("tables/tokens.parquet"));
        Assert.Matches("tokens.parquet' is missing, which clippings.json lists: write the tables anew", Failure());
        File.WriteAllBytes(At("tables/tokens.parquet"), tokens[..^9]);
        Assert.Matches("tokens.parquet' is damaged .*: write the tables anew", Failure());
        File.WriteAllBytes(At("tables/tokens.parquet"), tokens);
        File.WriteAllText(At("tables/clippings.json"), manifest.Replace("\"rows\": 3", "\"rows\": 4", StringComparison.Ordinal));
        Assert.Matches("tokens.parquet' is damaged \\(it has 3 rows where clippings.json lists 4\\)", Failure());
        File.WriteAllText(At("tables/clippings.json"), manifest.Replace("tokens.parquet", "../tokens.parquet", StringComparison.Ordinal));
        Assert.Matches("lists '../tokens.parquet', which is not in its folder", Failure());
        File.WriteAllText(At("tables/clippings.json"), "{");
        Assert.Matches("clippings.json' can't be read: write the tables anew", Failure());
    }

    private string Failure() => Assert.Throws<CorpusException>(() => Corpus.Load(At("tables"))).Message;

    // Whatever a table is made from comes back, where the tables made from it are the same bytes.
    private Corpus AssertSame(Corpus corpus, IReadOnlyCollection<string> tables)
    {
        corpus.Export(At("tables"), TableFormat.Parquet, ["articles", "lines"]);
        var stored = Corpus.Load(At("tables"));
        corpus.Export(At("before"), names: tables);
        stored.Export(At("after"), names: tables);

        Assert.Equal((corpus.Sha256, corpus.Notice), (stored.Sha256, stored.Notice));
        Assert.Equal(corpus.Dated().Select(Whole), stored.Select(Whole));
        Assert.Equal(corpus.SelectMany(article => article.Lines), stored.SelectMany(article => article.Lines));
        Assert.All(
            Directory.GetFiles(At("before"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(At("before"), file)),
            file => Assert.Equal(File.ReadAllText(At("before/" + file)), File.ReadAllText(At("after/" + file))));
        return stored;
    }

    private static string Whole(Article a) => string.Join('|', a.Id, a.File, a.Source, a.IsFile, a.Text, a.Sha256, a.Outlet, a.Headline, a.Byline, a.Dateline, a.Section, a.Published, a.PublishedFrom, a.PublishedEvidence, a.Url, a.Language, a.SyndicatedFrom, string.Join(',', a.Extra), a.PageLanguage, a.PageWords, a.TwinOf, a.Corrections.Lines.Count);

    private string At(string path) => Path.Combine(_folder.Path, path);
}
