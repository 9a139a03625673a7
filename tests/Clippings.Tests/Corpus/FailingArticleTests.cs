using System.Globalization;
using System.Text.Json.Nodes;
using CsvHelper;
using Microsoft.DotNet.Interactive.Formatting;

namespace Clippings.Tests;

/// <summary>An article on which every step fails, because its lines lie outside its text, among good ones.</summary>
public sealed class FailingArticleTests : IDisposable
{
    private static readonly string[] Tables = ["lines", "sentences", "tokens", "quotes", "indirect", "people", "times", "events", "reuse"];
    private readonly TemporaryFolder _out = new();

    public void Dispose() => _out.Dispose();

    [Fact]
    public void It_costs_the_others_not_a_row()
    {
        With().Export(Path.Combine(_out.Path, "with"));
        Without().Export(Path.Combine(_out.Path, "without"));

        Assert.All(Tables, table => Assert.Equal(Rows("without", table), Rows("with", table).Where(row => !row.ContainsValue("bad"))));
    }

    [Fact]
    public void It_is_named_with_each_step_and_marked_in_the_table_of_articles()
    {
        var corpus = With();
        corpus.Export(_out.Path);

        Assert.Equal(["events", "indirect", "people", "quotes", "reuse", "sentences", "times", "tokens"], corpus.Failures.Select(f => f.Step).Intersect(Tables).Order(StringComparer.Ordinal));
        Assert.All(corpus.Failures, f => Assert.Equal("bad", f.Article));
        Assert.StartsWith("bad: tokens failed (", corpus.Failures.Single(f => f.Step == "tokens").ToString(), StringComparison.Ordinal);
        Assert.Equal([("a1", ""), ("bad", "failed"), ("b2", "")], Rows("", "articles").Select(row => (row["article"], row["doubts"])));
    }

    [Fact]
    public void Whatever_a_notebook_asks_of_its_corpus_goes_on()
    {
        var corpus = With().Dated();
        var quotes = corpus.Quotes();

        Assert.Equal(["a1", "b2"], quotes.Select(q => q.Article).Distinct());
        Assert.Equal(3, corpus.Select(ArticleRow.Of).Count());
        Assert.NotEmpty(corpus.Quotes(doubledApostrophes: true));
        Assert.NotEmpty(corpus.Concordance("bridge"));
        Assert.NotEmpty(quotes.ShareOfVoice());
        Assert.NotEmpty(corpus.By(a => a.Id).Tokens().Keyness());
        Assert.Single(corpus.NearDuplicates());
        Assert.NotEmpty(corpus.Reuse());
        Assert.NotEmpty(corpus.Meaning().Stories());
        Assert.NotEmpty(corpus.Meaning().Coverage(a => a.Id));
        Assert.Single(corpus.Meaning().Differences());
    }

    [Fact]
    public void Outputs_carry_the_failures_as_metadata()
    {
        Display.Register();
        var corpus = With();
        Assert.Equal("{}", Metadata(corpus.Answer("so")));
        _ = corpus.Tokens();

        var expected = new JsonObject { ["failures"] = new JsonArray(corpus.Failures[0].ToString()) }.ToJsonString();
        Assert.Equal(expected, Metadata(corpus.Answer("so")));
        Assert.Equal(expected, Metadata(corpus.ProvenanceOf()));
        Assert.Equal(corpus.Failures[0].ToString(), corpus.ProvenanceOf()[^1].Value);
    }

    private static string Metadata(object value) => value.ToDisplayString("application/vnd.output-metadata+json");

    private static Article Good(string id, int day) =>
        Articles.Of($"“The bridge is safe, whatever they say about it,” said Ada Quill on Jan. {day}, 2022. She told reporters it would open soon.", id);

    private static Article Bad() => new() { Id = "bad", File = "bad.txt", Text = "It has words enough to be no doubt by its length alone.", Sha256 = "", Lines = [new Line("bad", 1, 2, 900, LineRole.Body)] };

    private static Corpus With() => Articles.Corpus(Good("a1", 3), Bad(), Good("b2", 4));

    private static Corpus Without() => Articles.Corpus(Good("a1", 3), Good("b2", 4));

    private List<Dictionary<string, string>> Rows(string folder, string table)
    {
        using var csv = new CsvReader(new StreamReader(Path.Combine(_out.Path, folder, table + ".csv")), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
            rows.Add(csv.HeaderRecord!.ToDictionary(name => name, name => csv[name]!));
        return rows;
    }
}
