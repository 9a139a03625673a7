using System.IO.Compression;
using static Clippings.Tests.CorrectedFolder;

namespace Clippings.Tests;

public sealed class CorrectionPlaceTests : IDisposable
{
    private static readonly string Row = CorrectedFolder.Row("quotes", "bridge", At(Bridge, "Nobody has"), "speaker", "Eva Holm");

    private readonly TemporaryFolder _folder = new();

    public CorrectionPlaceTests() => _folder.With("one/bridge.txt", Bridge).With("two/bridge.txt", Bridge).With("one/corrections.csv", $"{Header}\n{Row}\n");

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<string> Corrected(Corpus clips) => clips.Quotes().Where(q => q.Rule == QuoteRule.Corrected).Select(q => q.Article);

    private string In(string path) => Path.Combine(_folder.Path, path);

    [Theory]
    [InlineData("one")]
    [InlineData("one/")]
    [InlineData("one/*.txt")]
    [InlineData("one/**/*.txt")]
    [InlineData("one/bridge.txt")]
    public void The_file_beside_the_articles_counts_for_a_folder_a_pattern_and_a_file(string path)
    {
        var clips = Corpus.Load(In(path));

        Assert.Equal(["bridge"], Corrected(clips));
        Assert.Empty(clips.Report.Warnings);
    }

    [Fact]
    public void Each_of_several_folders_goes_by_its_own_file_and_its_own_ids()
    {
        var clips = Corpus.Load([In("one"), In("two")]);

        Assert.Equal(["one__bridge"], Corrected(clips));
        Assert.Empty(clips.Report.Warnings);
    }

    [Fact]
    public void A_file_may_call_its_articles_as_the_whole_corpus_does()
    {
        _folder.With("two/corrections.csv", $"{Header}\n{Row.Replace("bridge", "two__bridge", StringComparison.Ordinal)}\n{Row}\n");

        var clips = Corpus.Load([In("one"), In("two")]);

        Assert.Equal(["one__bridge", "two__bridge"], Corrected(clips));
        Assert.Contains("speaks of the same place and counts", Assert.Single(clips.Report.Warnings).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_one_folder_share_its_corrections()
    {
        _folder.With("one/harbor.txt", Harbor);

        var clips = Corpus.Load([In("one/bridge.txt"), In("one/harbor.txt")]);

        Assert.Equal(["bridge"], Corrected(clips));
        Assert.Empty(clips.Report.Warnings);
    }

    [Fact]
    public void Rows_on_articles_that_a_pattern_leaves_out_are_told_in_one_note()
    {
        _folder.With("one/harbor.txt", Harbor);

        var clips = Corpus.Load(In("one/h*.txt"));

        Assert.Equal("corrections.csv: row 2 is on articles that were not loaded.", Assert.Single(clips.Report.Warnings).ToString());
        Assert.Equal("", Wording.Corrected(clips));
    }

    [Fact]
    public void A_file_below_the_loaded_folder_is_told_of_and_not_used()
    {
        var clips = Corpus.Load(_folder.Path);

        Assert.Empty(Corrected(clips));
        Assert.StartsWith("one/corrections.csv: is not used, since the folder above was loaded: move its rows to corrections.csv there", Assert.Single(clips.Report.Skipped).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_may_hold_corrections_and_those_beside_it_win()
    {
        ZipFile.CreateFromDirectory(In("one"), In("clips.zip"));

        Assert.Equal(["bridge"], Corrected(Corpus.Load(In("clips.zip"))));

        _folder.With("corrections.csv", $"{Header}\n{Row.Replace("Eva Holm", "Ann Lee", StringComparison.Ordinal)}\n");
        Assert.Equal("Ann Lee", Corpus.Load(In("clips.zip")).Quotes().Single(q => q.Rule == QuoteRule.Corrected).Speaker);
    }

    [Fact]
    public void An_article_of_a_file_of_several_is_named_by_its_id()
    {
        const string text = "“The quay is open,” said Ann Lee. The crane stood still for a week before that.";
        _folder.With("list/clips.csv", $"title,text\nFirst,\"{text}\"\nSecond,\"{text}\"\n");
        var start = Corpus.Load(In("list/clips.csv"))["clips-2"].Quotes()[0].Start;
        _folder.With("list/corrections.csv", $"{Header}\nquotes,clips-2,{start},speaker,Eva Holm,\n");

        Assert.Equal(["clips-2"], Corrected(Corpus.Load(In("list/clips.csv"))));
        Assert.Equal(["clips-2"], Corrected(Corpus.Load(In("list"))));
    }
}
