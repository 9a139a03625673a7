using System.Diagnostics;

namespace Clippings.Tests;

/// <summary>What stands in a folder and is no article, or is one twice.</summary>
public sealed class OddFileTests : IDisposable
{
    private const string Story = "Ferry returns to the harbor\n\nThe ferry came back on Monday. Nobody was hurt.\n";
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("good.txt", Story);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("mkfifo", "pipe.txt")]
    [InlineData("ln", "-s", "/dev/zero", "zero.txt")]
    [InlineData("ln", "-s", "loop.txt", "loop.txt")]
    [InlineData("truncate", "-s", "3G", "huge.txt")]
    [InlineData("touch", "empty.txt")]
    [InlineData("mkfifo", "pipe.html")]
    public void What_holds_no_article_is_skipped_with_a_word_and_at_once(string command, params string[] arguments)
    {
        Run(command, arguments);

        var corpus = Corpus.Load(_folder.Path);

        Assert.Equal("good", Assert.Single(corpus).Id);
        Assert.Equal(arguments[^1], Assert.Single(corpus.Report.Skipped).File);
    }

    [Fact]
    public void A_pipe_in_place_of_the_manifest_is_an_error_and_not_a_wait()
    {
        Run("mkfifo", "corpus.json");

        Assert.Equal("corpus.json", Assert.Single(Corpus.Load(_folder.Path).Report.Errors).File);
    }

    [Fact]
    public void A_folder_that_links_lead_to_again_is_read_once()
    {
        _folder.With("a/one.txt", Story).With("a/b/two.txt", Story);
        Run("ln", "-s", ".", "self");
        Run("ln", "-s", "..", "a/up");
        Run("ln", "-s", "a", "Alias");
        Run("ln", "-s", _folder.Path, "a/b/whole");

        Assert.Equal(["a/b/two.txt", "a/one.txt", "good.txt"], Corpus.Load(_folder.Path).Select(article => article.File).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_link_to_a_folder_elsewhere_is_followed()
    {
        using var other = new TemporaryFolder().With("sub/three.txt", Story);
        Run("ln", "-s", other.Path, "elsewhere");
        Run("ln", "-s", other.Path, "twice");

        Assert.Equal(["elsewhere/sub/three.txt", "good.txt"], Corpus.Load(_folder.Path).Select(article => article.File));
    }

    [Fact]
    public async Task A_file_that_grows_while_it_is_read_is_read_to_where_it_was()
    {
        var path = Path.Combine(_folder.Path, "log.txt");
        File.WriteAllText(path, Story);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
                File.AppendAllText(path, "It came again. ");
        });
        SpinWait.SpinUntil(() => new FileInfo(path).Length > 1000);

        var bytes = ArticleBytes.Read(path, out var problem, out _);
        await stop.CancelAsync();
        await writing;

        Assert.Null(problem);
        Assert.InRange(bytes.Length, 1000, (int)new FileInfo(path).Length);
    }

    private void Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { WorkingDirectory = _folder.Path })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
