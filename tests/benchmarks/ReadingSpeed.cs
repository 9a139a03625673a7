namespace Clippings.Benchmarks;

/// <summary>What the measurements of reading have in common: articles of about a megabyte, the best of several runs, megabytes a second.</summary>
internal static class ReadingSpeed
{
    /// <summary>How much text is read at least.</summary>
    public const int Characters = 1_000_000;

    /// <summary>Fresh articles each time, because each keeps what was found in its text. Their paragraphs are read.</summary>
    public static List<Article> Articles()
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

    /// <summary>A plain scan for words.</summary>
    public static int Words(string text)
    {
        var words = 0;
        for (var i = 1; i < text.Length; i++)
            words += char.IsLetterOrDigit(text[i]) && !char.IsLetterOrDigit(text[i - 1]) ? 1 : 0;
        return words;
    }

    /// <summary>The shorter of a time and what work takes of the processor.</summary>
    public static TimeSpan Best(TimeSpan before, Func<int> work)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        work();
        var time = Environment.CpuUsage.TotalTime - start;
        return time < before ? time : before;
    }

    /// <summary>Prints a step; returns megabytes a second.</summary>
    public static double Print(string name, int size, TimeSpan time)
    {
        var speed = size / 1e6 / time.TotalSeconds;
        Console.WriteLine($"{name,-12} {time.TotalMilliseconds,7:0.0} ms {speed,8:0.0} MB/s");
        return speed;
    }
}
