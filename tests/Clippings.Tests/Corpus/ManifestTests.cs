namespace Clippings.Tests;

public sealed class ManifestTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ManifestTests() => _folder.With(
        "a.txt",
        "The Guardian\n\nBy Ada Quill\n\nBridge to open again\n\nMarch 3, 2021\n\nOSLO, Norway — The bridge opens on Friday after a year of work on its cables.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_the_text_prints_outright_is_taken_where_nothing_is_stated()
    {
        var article = Corpus.Load(_folder.Path)[0];

        Assert.Equal(("The Guardian", "Bridge to open again", "Ada Quill", "OSLO, Norway"), (article.Outlet, article.Headline, article.Byline, article.Dateline));
        Assert.Equal((new DateOnly(2021, 3, 3), DateSource.Text, "printed on a line of its own"), (article.Published!.Value, article.PublishedFrom!.Value, article.PublishedEvidence!));
    }

    [Fact]
    public void What_the_manifest_states_wins()
    {
        _folder.With("corpus.json", """{ "articles": [ { "file": "a.txt", "outlet": "Harbor News", "headline": "Stated", "byline": "B. Line", "published": "2021-03-04T10:00:00Z", "url": "https://example.org/1", "language": "en", "syndicated_from": "The Guardian" } ] }""");

        var article = Corpus.Load(_folder.Path)[0];

        Assert.Equal(("Harbor News", "Stated", "B. Line", "https://example.org/1", "en", "The Guardian"), (article.Outlet, article.Headline, article.Byline, article.Url, article.Language, article.SyndicatedFrom));
        Assert.Equal((new DateOnly(2021, 3, 4), DateSource.Metadata), (article.Published!.Value, article.PublishedFrom!.Value));
    }

    [Theory]
    [InlineData("""{ "articles": [ { "file": "gone.txt" } ] }""", "gone.txt: is named in corpus.json but not in the folder")]
    [InlineData("""{ "articles": [ { "outlet": "X" } ] }""", "corpus.json: article 1 has no 'file'")]
    [InlineData("""{ "items": [] }""", "corpus.json: has no list 'articles'")]
    [InlineData("{\n  \"articles\": [\n  {]\n}", "corpus.json: line 3 is not valid JSON")]
    public void A_manifest_error_names_the_place_and_loses_no_article(string json, string expected)
    {
        _folder.With("corpus.json", json);

        var corpus = Corpus.Load(_folder.Path);

        Assert.StartsWith(expected, Assert.Single(corpus.Report.Errors).ToString(), StringComparison.Ordinal);
        Assert.Single(corpus);
    }

    [Theory]
    [InlineData("""{ "file": "a.txt", "published": "03-04-2021" }""", "published '03-04-2021' of 'a.txt' is not a date")]
    [InlineData("""{ "file": "a.txt", "outlet": 7 }""", "'outlet' of article 1 is not a string")]
    [InlineData("""{ "file": "a.txt" }, { "file": "a.txt" }""", "names 'a.txt' twice")]
    public void A_wrong_value_is_passed_over_with_a_warning(string entries, string expected)
    {
        _folder.With("corpus.json", $$"""{ "articles": [ {{entries}} ] }""");

        var report = Corpus.Load(_folder.Path).Report;

        Assert.StartsWith(expected, Assert.Single(report.Warnings).Note, StringComparison.Ordinal);
        Assert.Empty(report.Errors);
    }
}
