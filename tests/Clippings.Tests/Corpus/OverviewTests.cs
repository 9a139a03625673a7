namespace Clippings.Tests;

public sealed class OverviewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Days_of_publication_are_counted_by_what_they_rest_on()
    {
        _folder.With("a.txt", "The ferry came back to the harbor, and nobody was hurt.")
            .With("b.txt", "The ferry sank\n\nJanuary 14, 2022\n\nThe ferry came back to the harbor, and nobody was hurt.")
            .With("c.txt", "The bridge is closed for good, said the mayor of the town.")
            .With("corpus.json", """{ "articles": [{ "file": "c.txt", "published": "2022-01-16" }] }""");

        var counts = Corpus.Load(_folder.Path).CountDateSources();

        Assert.Equal(
            [(DateSource.Metadata, 1, "c"), (DateSource.Text, 1, "b"), (null, 1, "a")],
            counts.Select(row => (row.PublishedFrom, row.Articles, row.Article)));
        Assert.Equal(["2022-01-16", "2022-01-14", null], counts.Select(row => row.Published?.ToString("O")));
        Assert.Null(counts[^1].Evidence);
        Assert.Empty(Corpus.Load(_folder.Path).Where(_ => false).CountDateSources());
    }
}
