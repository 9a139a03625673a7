using System.Diagnostics;

namespace Clippings.Benchmarks;

/// <summary>
/// Prints how long it takes to load 1, 10 and 100 thousand made-up articles of 300 words and to find what they share, how
/// much memory, and how much of what was planted is found: all exact passages, 95 of a hundred reworded ones.
/// </summary>
internal static class ReuseBenchmark
{
    private const double MostGrowth = 12;
    private const double MostMinutes = 5;
    private const double MostGigabytes = 4;
    private const double LeastReworded = 0.95;

    /// <summary>What of a reworded passage must stand in rows, for it to be found.</summary>
    private const double Covered = 0.8;

    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    /// <summary>The exit code: 1 where something takes longer, needs more or finds less.</summary>
    public static int Run()
    {
        Measure(100);
        Console.WriteLine("articles     load    reuse    clock       GB        rows    exact  reworded  growth");
        var (failed, before) = (false, 0.0);
        foreach (var size in Sizes)
        {
            var found = Measure(size);
            var (work, growth) = (found.Load + found.Reuse, before == 0 ? 0 : (found.Load + found.Reuse) / before);
            var gigabytes = Process.GetCurrentProcess().PeakWorkingSet64 / 1e9;
            failed |= growth > MostGrowth || found.Clock > MostMinutes * 60 || gigabytes > MostGigabytes || found.Exact < 1 || found.Reworded < LeastReworded;
            Console.WriteLine($"{size,8:N0} {found.Load,7:0.0}s {found.Reuse,7:0.0}s {found.Clock,7:0.0}s {gigabytes,8:0.00} {found.Rows,11:N0} {found.Exact,8:0.0 %} {found.Reworded,9:0.0 %} {(before == 0 ? "" : $"{growth,7:0.0}")}");
            before = work;
        }

        return failed ? 1 : 0;
    }

    private static (double Load, double Reuse, double Clock, int Rows, double Exact, double Reworded) Measure(int count)
    {
        var folder = Directory.CreateTempSubdirectory("clippings-").FullName;
        try
        {
            var planted = new PlantedReuse(1).Write(folder, count);
            GC.Collect();
            var (clock, start) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            var corpus = Corpus.Load(folder);
            var loaded = Environment.CpuUsage.TotalTime;
            var rows = corpus.Reuse();
            var (end, time) = (Environment.CpuUsage.TotalTime, clock.Elapsed.TotalSeconds);
            var pairs = rows.Where(row => row.ArticleB is not null).ToLookup(row => (row.ArticleA, row.ArticleB!));
            return ((loaded - start).TotalSeconds, (end - loaded).TotalSeconds, time, rows.Count, Share(false), Share(true));

            double Share(bool reworded)
            {
                var sought = planted.Where(passage => passage.IsReworded == reworded).ToList();
                return sought.Count == 0 ? 1 : sought.Count(passage => IsFound(passage, pairs[passage.Pair])) / (double)sought.Count;
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>True where rows cover a passage in both articles: all of an exact one, most of a reworded one.</summary>
    public static bool IsFound(PlantedPassage passage, IEnumerable<SharedPassage> rows)
    {
        var places = rows.Where(row => passage.IsReworded || row.Kind == ReuseKind.Exact).SelectMany(row => row.Places).ToList();
        return Share(passage.Article, passage.Span) >= Least(passage) && Share(passage.Source, passage.SourceSpan) >= Least(passage);

        double Share(string article, TextSpan span) => Enumerable.Range(span.Start, span.Length)
            .Count(offset => places.Exists(place => place.Article == article && place.Start <= offset && offset < place.End)) / (double)span.Length;
    }

    private static double Least(PlantedPassage passage) => passage.IsReworded ? Covered : 1;
}
