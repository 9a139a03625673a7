using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Clippings.Tests;

public sealed class ArchiveTests : IDisposable
{
    private const string Story = "Ferry returns to the harbor\n\nThe ferry came back on Monday. Nobody was hurt.\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_archive_is_a_folder_and_its_README_is_named_and_not_counted()
    {
        var path = Zip("news.zip", ("news/README.TXT", Story), ("news/a/1.txt", Story), ("news/b/1.txt", Story), ("news/picture.png", "x"), ("__MACOSX/news/a/._1.txt", "x"), ("news/a/._1.txt", "x"));

        var corpus = Corpus.Load(path);

        Assert.Equal([("news__a__1", "news/a/1.txt", "news/a"), ("news__b__1", "news/b/1.txt", "news/b")], corpus.Select(a => (a.Id, a.File, a.Folder)));
        Assert.Equal(["ignored 1 file that holds no articles: news/README.TXT"], corpus.Report.Lines);
        Assert.Equal(["news/a", "news/b"], corpus.By(a => a.Folder).Keys);
    }

    [Fact]
    public void In_a_folder_an_archive_stands_before_the_names_of_its_files()
    {
        Zip("news.zip", ("1.txt", Story), ("2.txt", Story));
        _folder.With("0.txt", Story);

        Assert.Equal(["0.txt", "news.zip/1.txt", "news.zip/2.txt"], Corpus.Load(_folder.Path).Select(a => a.File));
    }

    [Fact]
    public void What_corpus_json_states_in_an_archive_holds()
    {
        var path = Zip("news.zip", ("1.txt", Story), ("corpus.json", """{ "notice": "made up", "articles": [ { "file": "1.txt", "outlet": "Harbor News" } ] }"""));

        Assert.Equal(("Harbor News", "made up"), (Corpus.Load(path)[0].Outlet, Corpus.Load(path).Notice));
    }

    [Theory]
    [InlineData("news.tar")]
    [InlineData("news.tar.gz")]
    [InlineData("news.tgz")]
    public void Tapes_are_read_in_place(string name)
    {
        var path = Path.Combine(_folder.Path, name);
        using (var file = File.Create(path))
        using (var packed = name.EndsWith("gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Compress) : (Stream)file)
        using (var tape = new TarWriter(packed))
        {
            foreach (var entry in (string[])["1.txt", "sub/2.txt"])
                tape.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, entry) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(Story)) });
        }

        Assert.Equal(["1.txt", "sub/2.txt"], Corpus.Load(path).Select(a => a.File));
    }

    [Fact]
    public void A_compressed_file_is_one_file()
    {
        using (var file = File.Create(Path.Combine(_folder.Path, "a.txt.gz")))
        using (var packed = new GZipStream(file, CompressionMode.Compress))
            packed.Write(Encoding.UTF8.GetBytes(Story));

        var article = Assert.Single(Corpus.Load(_folder.Path));

        Assert.Equal(("a", "a.txt.gz", Story), (article.Id, article.File, article.Text));
    }

    [Fact]
    public void An_archive_in_an_archive_is_opened_but_not_for_ever()
    {
        var inner = File.ReadAllBytes(Zip("inner.zip", ("1.txt", Story)));
        for (var depth = 0; depth < 4; depth++)
            inner = Packed([($"in{depth}.zip", inner), ($"at{depth}.txt", Encoding.UTF8.GetBytes(Story))]);
        File.Delete(Path.Combine(_folder.Path, "inner.zip"));
        _folder.With("outer.zip", inner);

        var corpus = Corpus.Load(_folder.Path);

        Assert.Equal(3, corpus.Count);
        Assert.Contains("unpack it first", Assert.Single(corpus.Report.Skipped).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void What_climbs_out_or_grows_beyond_text_is_named_and_costs_itself()
    {
        _folder.With("bad.zip", Packed([("../out.txt", Encoding.UTF8.GetBytes(Story)), ("/etc/out.txt", Encoding.UTF8.GetBytes(Story)), ("bomb.txt", new byte[40 << 20]), ("good.txt", Encoding.UTF8.GetBytes(Story))]));

        var corpus = Corpus.Load(_folder.Path);

        Assert.Equal("bad.zip/good.txt", Assert.Single(corpus).File);
        Assert.Equal(["bad.zip/../out.txt", "bad.zip//etc/out.txt", "bad.zip/bomb.txt"], corpus.Report.Skipped.Select(note => note.File));
        Assert.False(File.Exists(Path.Combine(_folder.Path, "..", "out.txt")));
    }

    [Fact]
    public void An_archive_cut_in_the_middle_is_named()
    {
        var whole = Packed([("1.txt", Encoding.UTF8.GetBytes(Story))]);
        _folder.With("cut.zip", whole[..(whole.Length / 2)]).With("empty.zip", []).With("none.gz", "no gzip").With("good.txt", Story);

        var corpus = Corpus.Load(_folder.Path);

        Assert.Equal("good", Assert.Single(corpus).Id);
        Assert.Equal(["cut.zip", "empty.zip"], corpus.Report.Skipped.Select(note => note.File).Where(file => file.EndsWith(".zip", StringComparison.Ordinal)));
    }

    private static byte[] Packed(IReadOnlyList<(string Name, byte[] Content)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private string Zip(string name, params IReadOnlyList<(string Name, string Text)> files)
    {
        _folder.With(name, Packed([.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]));
        return Path.Combine(_folder.Path, name);
    }
}
