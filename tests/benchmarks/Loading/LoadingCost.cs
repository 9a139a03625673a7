namespace Clippings.Benchmarks;

/// <summary>
/// Prints the processor time that loading takes for made-up articles in each format, beside that of a plain
/// reader of the format in the same run; loading may take twice as long.
/// </summary>
internal static class LoadingCost
{
    private const double Most = 2;
    private const int Runs = 5;

    private static readonly LoadedFormat[] Formats = [.. PressExports.All, WebPages.Format, .. RecordFormats.All];

    /// <summary>The exit code: 1 where a format takes longer.</summary>
    public static int Run(int count)
    {
        var failed = false;
        Console.WriteLine($"{count:N0} articles   plain    load   times      MB");
        foreach (var format in Formats)
        {
            var folder = Directory.CreateTempSubdirectory("clippings-").FullName;
            try
            {
                var path = Path.Combine(folder, format.File);
                format.Write(path, new ArticleGenerator(1).Take(count));
                var (plain, load) = Measure(() => format.Plain(path), () => Corpus.Load(path).Sum(article => (long)article.Text.Length));
                var times = load / plain;
                var isSlow = times > Most && !format.IsText;
                failed |= isSlow;
                Console.WriteLine($"{format.Name,-14} {plain.TotalMilliseconds,6:0} ms {load.TotalMilliseconds,6:0} ms {times,5:0.0} {Size(path) / 1e6,7:0.0}{(isSlow ? "  too slow" : "")}");
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        return failed ? 1 : 0;
    }

    private static long Size(string path) => Directory.Exists(path) ? new DirectoryInfo(path).EnumerateFiles().Sum(file => file.Length) : new FileInfo(path).Length;

    // In turns, so that a slow moment of the machine strikes both; the best of each, after one that warms up.
    private static (TimeSpan Plain, TimeSpan Load) Measure(Func<long> plain, Func<long> load)
    {
        var best = (Plain: TimeSpan.MaxValue, Load: TimeSpan.MaxValue);
        for (var run = 0; run <= Runs; run++)
        {
            var now = (Plain: Time(plain), Load: Time(load));
            if (run > 0)
                best = (now.Plain < best.Plain ? now.Plain : best.Plain, now.Load < best.Load ? now.Load : best.Load);
        }

        return best;
    }

    private static TimeSpan Time(Func<long> read)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        if (read() == 0)
            throw new InvalidOperationException("Nothing was read.");
        return Environment.CpuUsage.TotalTime - start;
    }
}
