using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Diagnosers;

namespace Clippings.Benchmarks;

/// <summary>
/// Finding and resolving time expressions in 1 MB of news on one core, loading and paragraphs apart. An operation takes
/// half a second where the aim of 2 MB/s is just met.
/// </summary>
[MemoryDiagnoser]
[InvocationCount(1)]
public class TimesBenchmark
{
    private const int Characters = 1_000_000;

    private IReadOnlyList<Article> _articles = [];

    /// <summary>Fresh articles, because each keeps what was found in its text.</summary>
    [IterationSetup]
    public void Load()
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

        _articles = articles;
    }

    /// <summary>The expressions of all articles.</summary>
    [Benchmark]
    public int Times() => _articles.Sum(a => a.Times().Count);
}
