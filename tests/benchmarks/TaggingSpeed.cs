namespace Clippings.Benchmarks;

/// <summary>
/// Prints how much text a second of one core's time gets its tags, cut into words and sentences as any other, beside a plain
/// scan of the same text for words. Articles of about a megabyte that are loaded and have their paragraphs.
/// </summary>
internal static class TaggingSpeed
{
    private const int Characters = 1_000_000;
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
            var articles = Articles();
            size = articles.Sum(article => article.Text.Length);
            scan = Best(scan, () => words = articles.Sum(article => Words(article.Text)));
            cut = Best(cut, () => articles.Sum(article => article.Sentences().Count));
            tags = Best(tags, () => words = articles.Sum(article => article.TaggedWords().Count));
        }

        Console.WriteLine($"{size / 1e6:0.0} MB, {words:N0} words and marks");
        Print("plain scan", size, scan);
        Print("sentences", size, cut);
        return Print("tags", size, tags) < Least ? 1 : 0;
    }

    // Fresh articles each time, because each keeps what was found in its text.
    private static List<Article> Articles()
    {
        var articles = new List<Article>();
        for (var read = 0; read < Characters;)
        {
            foreach (var article in Corpus.Load(BenchmarkCorpus.Find("data/quotes-dev")).TakeWhile(_ => read < Characters))
            {
                article.Paragraphs();
                articles.Add(article);
                read += article.Text.Length;
            }
        }

        return articles;
    }

    private static int Words(string text)
    {
        var words = 0;
        for (var i = 1; i < text.Length; i++)
            words += char.IsLetterOrDigit(text[i]) && !char.IsLetterOrDigit(text[i - 1]) ? 1 : 0;
        return words;
    }

    private static TimeSpan Best(TimeSpan before, Func<int> work)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        work();
        var time = Environment.CpuUsage.TotalTime - start;
        return time < before ? time : before;
    }

    private static double Print(string name, int size, TimeSpan time)
    {
        var speed = size / 1e6 / time.TotalSeconds;
        Console.WriteLine($"{name,-12} {time.TotalMilliseconds,7:0.0} ms {speed,8:0.0} MB/s");
        return speed;
    }
}
