namespace Clippings.Benchmarks;

/// <summary>
/// Prints how much text a second of one core's time gets its tags, cut into words and sentences as any other, beside a plain
/// scan of the same text for words. Articles of about a megabyte that are loaded and have their paragraphs.
/// </summary>
internal static class TaggingSpeed
{
    private const double Least = 2;
    private const int Runs = 7;

    /// <summary>The exit code: 1 where it is slower than 2 MB/s.</summary>
    public static int Run()
    {
        var first = Environment.CpuUsage.TotalTime;
        _ = TagWeights.BuiltIn;
        Console.WriteLine($"weights read in {(Environment.CpuUsage.TotalTime - first).TotalMilliseconds:0} ms");
        var (scan, tags, cut, size, words) = (TimeSpan.MaxValue, TimeSpan.MaxValue, TimeSpan.MaxValue, 0, 0);
        for (var run = 0; run < Runs; run++)
        {
            var articles = ReadingSpeed.Articles();
            size = articles.Sum(article => article.Text.Length);
            scan = ReadingSpeed.Best(scan, () => words = articles.Sum(article => ReadingSpeed.Words(article.Text)));
            cut = ReadingSpeed.Best(cut, () => articles.Sum(article => article.Sentences().Count));
            tags = ReadingSpeed.Best(tags, () => words = articles.Sum(article => article.Sentences().Sum(sentence => SentenceTags.Of(article).Of(sentence.Span).Count)));
        }

        Console.WriteLine($"{size / 1e6:0.0} MB, {words:N0} words and marks");
        ReadingSpeed.Print("plain scan", size, scan);
        ReadingSpeed.Print("sentences", size, cut);
        return ReadingSpeed.Print("tags", size, tags) < Least ? 1 : 0;
    }
}
