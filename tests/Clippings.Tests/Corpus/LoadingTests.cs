using System.Text;

namespace Clippings.Tests;

public sealed class LoadingTests : IDisposable
{
    private const string Story = "Ferry returns to the harbor\n\nThe ferry came back on Monday. Nobody was hurt.\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_is_read_in_the_order_of_its_file_names_and_other_files_are_ignored()
    {
        _folder.With("b.txt", Story).With("a.txt", Story).With("sub/c.txt", Story).With("notes.pdf", "x").With("b.png", "x").With("c.png", "x");

        var corpus = Corpus.Load(_folder.Path);

        Assert.Equal(["a", "b", "c"], corpus.Select(a => a.Id));
        Assert.Equal("sub/c.txt", corpus["c"].File);
        Assert.Equal(["ignored 3 files that hold no articles: .pdf, .png 2"], corpus.Report.Lines);
    }

    [Theory]
    [InlineData("a.txt", "a")]
    [InlineData("*.txt", "a,b")]
    [InlineData("s*/*.txt", "c")]
    [InlineData("**/c.*", "c")]
    public void A_file_or_a_pattern_names_articles(string pattern, string expected)
    {
        _folder.With("a.txt", Story).With("b.txt", Story).With("sub/c.txt", Story);

        Assert.Equal(expected.Split(','), Corpus.Load(Path.Combine(_folder.Path, pattern)).Select(a => a.Id));
    }

    [Fact]
    public void Repeated_stems_become_relative_paths()
    {
        _folder.With("x/story.txt", Story).With("y/story.txt", Story).With("y/story.html", $"<p>{Story}</p>").With("other.txt", Story);

        Assert.Equal(["other", "x__story", "y__story", "y__story_2"], Corpus.Load(_folder.Path).Select(a => a.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16LE", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16LE", false)]
    [InlineData("utf-16BE", false)]
    public void Unicode_is_decoded_with_or_without_its_mark(string encoding, bool mark)
    {
        const string text = "The café on Główna street closed — “for good,” its owner said.";
        var code = Encoding.GetEncoding(encoding);
        _folder.With("a.txt", [.. mark ? code.GetPreamble() : [], .. code.GetBytes(text)]);

        // The odd Polish letter must not make unmarked UTF-16 look like anything else.
        Assert.Equal(text, Corpus.Load(_folder.Path)[0].Text);
        Assert.Empty(Corpus.Load(_folder.Path).Report.Lines);
    }

    [Fact]
    public void What_is_not_Unicode_is_read_as_Windows_1252_with_a_warning()
    {
        _folder.With("a.txt", [.. "The caf"u8, 0xE9, .. " opened its "u8, 0x93, .. "new"u8, 0x94, .. " doors."u8]);

        var corpus = Corpus.Load(_folder.Path);

        Assert.Equal("The café opened its “new” doors.", corpus[0].Text);
        Assert.Contains("byte 8", Assert.Single(corpus.Report.Warnings).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void One_bad_file_never_loses_the_others()
    {
        byte[] picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 1, 2, 3, 4];
        _folder.With("good.txt", Story).With("empty.txt", "").With("blank.txt", " \r\n\n").With("picture.txt", picture);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "gone.txt"), Path.Combine(_folder.Path, "nowhere"));

        var corpus = Corpus.Load(_folder.Path);

        Assert.Equal("good", Assert.Single(corpus).Id);
        Assert.Equal(["blank.txt", "empty.txt", "gone.txt", "picture.txt"], corpus.Report.Skipped.Select(n => n.File));
        Assert.All(corpus.Report.Skipped, n => Assert.DoesNotContain('\n', n.Note));
    }

    [Fact]
    public void A_very_long_line_is_one_line()
    {
        var text = string.Join(' ', Enumerable.Repeat("The harbor froze over again.", 200_000));
        _folder.With("long.txt", text);

        var line = Assert.Single(Corpus.Load(_folder.Path)[0].Lines);

        Assert.Equal((0, text.Length), (line.Start, line.End));
    }

    [Fact]
    public void Lines_are_numbered_physically_and_their_offsets_leave_the_break_out()
    {
        _folder.With("a.txt", "One two.\r\n\r\n \t\nThree.\n");

        var article = Corpus.Load(_folder.Path)[0];

        Assert.Equal([(1, "One two."), (4, "Three.")], article.Lines.Select(l => (l.Number, article.Text[l.Start..l.End])));
    }

    [Fact]
    public void A_path_that_does_not_exist_says_what_to_give()
    {
        var error = Assert.Throws<CorpusException>(() => Corpus.Load(Path.Combine(_folder.Path, "none")));

        Assert.Contains("does not exist: give a folder", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_articles_says_so()
    {
        Assert.Contains("holds no article", Assert.Throws<CorpusException>(() => Corpus.Load(_folder.Path)).Message, StringComparison.Ordinal);
        Assert.Empty(Corpus.LoadReporting(_folder.Path));
    }
}
