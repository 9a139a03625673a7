namespace Clippings.Benchmarks;

/// <summary>
/// Prints the processor time that loading and each table take for 1,000, 4,000 and 16,000 made-up articles, and how much longer each step
/// takes than the one before; four times as many articles may take 4.6 times as long.
/// </summary>
internal static class Growth
{
    private const double Most = 4.6;
    private static readonly int[] Sizes = [1_000, 4_000, 16_000];

    /// <summary>The exit code: 1 where a table's time grows faster.</summary>
    /// <param name="tables">The tables; all of them where none is named.</param>
    public static int Run(params IReadOnlyList<string> tables)
    {
        // From some megabytes on articles are read twice, which would look like growth at that one step.
        RecentArticles.Most = long.MaxValue;
        string[] steps = ["load", .. tables.Count == 0 ? CorpusTables.Names : tables];
        Measure(100, steps);
        var times = Sizes.Select(size => Measure(size, steps)).ToList();
        var failed = false;
        Console.WriteLine($"{"",-10} {string.Join(' ', Sizes.Select(size => $"{size,9:N0}"))}   growth");
        foreach (var table in times[0].Keys)
        {
            var seconds = times.ConvertAll(time => time[table].TotalSeconds);
            var growth = seconds.Zip(seconds.Skip(1), (before, after) => after / before).ToList();
            failed |= growth.Exists(factor => factor > Most);
            Console.WriteLine($"{table,-10} {string.Join(' ', seconds.Select(s => $"{s,8:0.00}s"))}   {string.Join(' ', growth.Select(g => $"{g:0.0}"))}{(growth.Exists(g => g > Most) ? "  too fast" : "")}");
        }

        return failed ? 1 : 0;
    }

    // Each table on a corpus of its own, since an article keeps what was found in it.
    private static Dictionary<string, TimeSpan> Measure(int count, string[] steps)
    {
        var folder = Directory.CreateTempSubdirectory("clippings-").FullName;
        var input = Path.Combine(folder, "in");
        new ArticleGenerator(1).Write(input, count);
        var times = new Dictionary<string, TimeSpan>(StringComparer.Ordinal);
        try
        {
            foreach (var table in steps)
            {
                var start = Environment.CpuUsage.TotalTime;
                var corpus = Corpus.Load(input);
                if (table != "load")
                {
                    start = Environment.CpuUsage.TotalTime;
                    corpus.Export(Path.Combine(folder, "out"), names: [table]);
                }

                times.Add(table, Environment.CpuUsage.TotalTime - start);
                GC.Collect();
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return times;
    }
}
