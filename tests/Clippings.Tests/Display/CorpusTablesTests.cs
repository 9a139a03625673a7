using System.Globalization;
using CsvHelper;

namespace Clippings.Tests;

public sealed class CorpusTablesTests : IDisposable
{
    private readonly TemporaryFolder _out = new();

    public void Dispose() => _out.Dispose();

    public static TheoryData<string> Folders()
    {
        var data = new TheoryData<string>(KitFolders.Seeds);
        foreach (var shared in (string[])["seeds", "data/quotes-dev"])
        {
            if (KitFolders.Shared(shared) is { } folder)
                data.Add(folder);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_offset_slices_the_file_to_the_very_token(string folder)
    {
        var corpus = Corpus.Load(folder);
        corpus.Export(_out.Path);
        var texts = corpus.ToDictionary(a => a.Id, a => File.ReadAllText(Path.Combine(folder, a.File)), StringComparer.Ordinal);

        var tokens = Rows("tokens").ToList();

        Assert.NotEmpty(tokens);
        Assert.All(tokens, row => Assert.Equal(row["token"], texts[row["article"]][int.Parse(row["start"])..int.Parse(row["end"])]));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Lines_and_sentences_cover_the_text_and_hold_the_tokens(string folder)
    {
        var corpus = Corpus.Load(folder);

        Assert.All(corpus, article =>
        {
            var covered = article.Lines.Sum(l => l.End - l.Start);
            Assert.Equal(article.Text.Split('\n').Select(l => l.TrimEnd('\r')).Where(l => !string.IsNullOrWhiteSpace(l)).Sum(l => l.Length), covered);
            var sentences = article.Sentences().ToDictionary(s => s.Number);
            Assert.All(article.Tokens(), t => Assert.True(sentences[t.Sentence].Start <= t.Start && t.End <= sentences[t.Sentence].End));
            Assert.All(article.Sentences(), s => Assert.Contains(article.Lines, l => l.Role == LineRole.Body && l.Start <= s.Start && s.Start < l.End));
        });
    }

    [Fact]
    public void The_columns_are_those_of_the_contract()
    {
        Corpus.Load(KitFolders.Seeds).Export(_out.Path);

        Assert.Equal("article,file,outlet,headline,byline,dateline,section,published,published_from,published_evidence,language,words,sentences,doubts,sha256", Header("articles"));
        Assert.Equal("article,line,start,end,role", Header("lines"));
        Assert.Equal("article,sentence,paragraph,start,end", Header("sentences"));
        Assert.Equal("article,sentence,position,start,end,token,term,stem,stopword,in_quote", Header("tokens"));
        Assert.Equal("article_a,start_a,end_a,article_b,start_b,end_b,words,kind,similarity,articles", Header("reuse"));
        Assert.Equal("family,article,published,source,shared", Header("families"));
        Assert.Equal("statement,article,start,end,speaker,base_article,base_start,base_end,distance,changes", Header("drift"));
        Assert.Equal("story,article,published,similarity", Header("stories"));
        Assert.Equal("article,sentence,start,end,group,other,other_article,other_start,other_end,similarity,told,unsure", Header("coverage"));
        Assert.Equal("article_a,start_a,end_a,article_b,start_b,end_b,kind,value_a,value_b,similarity", Header("differences"));
    }

    [Fact]
    public void Values_are_written_as_the_contract_says()
    {
        Corpus.Load(KitFolders.Seeds).Export(_out.Path);

        var article = Rows("articles").First(r => r["article"] == "washington-post-2022-01-11");

        Assert.Equal(("2022-01-11", "metadata", ""), (article["published"], article["published_from"], article["dateline"]));
        Assert.Equal(["body", "caption", "chrome", "correction", "credit", "deck", "headline", "related"], Rows("lines").Select(r => r["role"]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["false", "true"], Rows("tokens").Select(r => r["stopword"]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_text_of_a_page_is_written_beside_its_tables()
    {
        using var folder = new TemporaryFolder().With("page.html", "<h1>Bridge opens again</h1><p>The bridge opened on Friday, said Ada Quill.</p>");
        var corpus = Corpus.Load(folder.Path);

        corpus.Export(_out.Path);

        var text = File.ReadAllText(Path.Combine(_out.Path, "text", "page.txt"));
        Assert.Equal(corpus[0].Text, text);
        Assert.All(Rows("tokens"), row => Assert.Equal(row["token"], text[int.Parse(row["start"])..int.Parse(row["end"])]));
    }

    [Fact]
    public void Only_the_named_tables_are_written_and_an_unknown_name_is_refused()
    {
        var corpus = Corpus.Load(KitFolders.Seeds);

        corpus.Export(_out.Path, TableFormat.Jsonl, ["lines", "articles"]);

        Assert.Equal(["articles.jsonl", "clippings.json", "lines.jsonl"], Directory.GetFiles(_out.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("the tables are articles, lines", Assert.Throws<CorpusException>(() => corpus.Export(_out.Path, names: ["quote"])).Message, StringComparison.Ordinal);
    }

    private string Header(string table) => File.ReadLines(Path.Combine(_out.Path, table + ".csv")).First();

    private IEnumerable<Dictionary<string, string>> Rows(string table)
    {
        using var csv = new CsvReader(new StreamReader(Path.Combine(_out.Path, table + ".csv")), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
            yield return csv.HeaderRecord!.ToDictionary(name => name, name => csv[name]!);
    }
}
