namespace Clippings.Tests;

/// <summary>The bundled digests, and their originals where they stand beside the repository, without what corpus.json states.</summary>
public class SeedDatingTests
{
    [Fact]
    public void Every_digest_is_dated_by_its_text_or_by_its_neighbours() =>
        Assert.All(Undated(KitFolders.Seeds), article =>
            Assert.EndsWith(Assert.NotNull(article.Published).ToString("yyyy-MM-dd", null), article.Id, StringComparison.Ordinal));

    [Fact]
    public void Every_original_is_dated_and_says_why()
    {
        if (KitFolders.Shared("seeds") is not { } folder)
            return;
        var dated = Undated(folder);
        Assert.Equal(["2022-01-13", "2022-01-13", "2022-01-11", "2022-01-10", "2022-01-13"], dated.Select(a => $"{a.Published:yyyy-MM-dd}"));
        Assert.All(dated, a => Assert.Contains($"{a.Published:yyyy-MM-dd}", a.PublishedEvidence, StringComparison.Ordinal));
        Assert.Equal(DateSource.Text, dated[2].PublishedFrom);
        Assert.All(dated.Where(a => a != dated[2]), a => Assert.Equal(DateSource.Corpus, a.PublishedFrom));
    }

    [Fact]
    public void An_original_alone_that_names_only_weekdays_stays_undated()
    {
        if (KitFolders.Shared("seeds") is not { } folder)
            return;
        foreach (var file in Directory.GetFiles(folder, "*.txt").Where(f => !Path.GetFileName(f).StartsWith("002", StringComparison.Ordinal)))
        {
            using var alone = new TemporaryFolder().With("alone.txt", File.ReadAllBytes(file));
            Assert.Null(Corpus.Load(alone.Path).Dated()[0].Published);
        }
    }

    private static Corpus Undated(string folder)
    {
        using var copy = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(folder, "*.txt"))
            copy.With(Path.GetFileName(file), File.ReadAllBytes(file));
        return Corpus.Load(copy.Path).Dated();
    }
}
