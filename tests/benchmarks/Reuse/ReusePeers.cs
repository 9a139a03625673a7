using System.Diagnostics;

namespace Clippings.Benchmarks;

/// <summary>
/// Prints how long it takes to find what made-up articles share, and how many planted copies are found, by <c>Reuse</c> and by a
/// naive MinHash in the same run. What differs: ours finds places, and a copy counts where its whole passage (of reworded ones
/// four fifths) is marked in both articles; MinHash finds pairs, and a copy counts where the two articles are one. A copied
/// paragraph is a seventh of an article, far below what bands of whole articles find, so MinHash is asked in three ways: all pairs of
/// articles that agree in three hashes, articles by bands of four, and paragraphs by bands of two, which needs paragraphs that are
/// copied whole. Made-up articles share nothing by chance, which spares MinHash the phrases and lines that all news has.
/// </summary>
internal static class ReusePeers
{
    private const int Agreeing = 3;
    private const int ArticleBand = 4;
    private const int ParagraphBand = 2;

    private static readonly int[] Sizes = [1_000, 4_000, 16_000];

    public static int Run()
    {
        Compare(100, print: false);
        Console.WriteLine("articles                            processor    clock    pairs    exact  reworded");
        foreach (var size in Sizes)
            Compare(size, print: true);
        return 0;
    }

    private static void Compare(int count, bool print)
    {
        var folder = Directory.CreateTempSubdirectory("clippings-").FullName;
        try
        {
            var planted = new PlantedReuse(1).Write(folder, count);
            var corpus = Corpus.Load(folder);
            var (ids, texts) = (corpus.Select(article => article.Id).ToList(), corpus.Select(article => article.Text).ToList());
            var paragraphs = texts.SelectMany((text, article) => text.Split("\n\n").Select(paragraph => (Article: article, Text: paragraph))).ToList();

            var rows = Timed(() => corpus.Reuse().Where(row => row.ArticleB is not null).ToLookup(row => (row.ArticleA, row.ArticleB!)));
            Print("ours", rows, found => found.Count, (found, copy) => ReuseBenchmark.IsFound(copy, found[copy.Pair]));
            Peer("MinHash, all pairs", () => new NaiveMinHash(texts).AllPairs(Agreeing));
            Peer("MinHash, bands", () => new NaiveMinHash(texts).Bands(ArticleBand));
            Peer("MinHash, bands of paragraphs", () => new NaiveMinHash(paragraphs.Select(paragraph => paragraph.Text)).Bands(ParagraphBand).Select(pair => (paragraphs[pair.A].Article, paragraphs[pair.B].Article)));

            void Peer(string name, Func<IEnumerable<(int A, int B)>> find) =>
                Print(name, Timed(() => find().Where(pair => pair.A != pair.B).Select(pair => (ids[pair.A], ids[pair.B])).ToHashSet()), found => found.Count, (found, copy) => found.Contains(copy.Pair));

            void Print<T>(string name, (T Found, double Processor, double Clock) timed, Func<T, int> pairs, Func<T, PlantedPassage, bool> isFound)
            {
                if (print)
                    Console.WriteLine($"{count,8:N0} {name,-28} {timed.Processor,7:0.00}s {timed.Clock,7:0.00}s {pairs(timed.Found),8:N0} {Share(false),8:0.0 %} {Share(true),9:0.0 %}");

                double Share(bool reworded) => planted.Where(copy => copy.IsReworded == reworded).Average(copy => isFound(timed.Found, copy) ? 1.0 : 0);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (T Found, double Processor, double Clock) Timed<T>(Func<T> find)
    {
        GC.Collect();
        var (clock, start) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var found = find();
        return (found, (Environment.CpuUsage.TotalTime - start).TotalSeconds, clock.Elapsed.TotalSeconds);
    }
}
