using BenchmarkDotNet.Attributes;

namespace Clippings.Benchmarks;

/// <summary>All quotations of a corpus with their speakers; the target is under a second for the 84 articles of quotes-dev.</summary>
[MemoryDiagnoser]
public class QuoteBenchmarks
{
    private readonly string _path = BenchmarkCorpus.Find(Path.Combine("data", "quotes-dev"));
    private Corpus? _corpus;

    /// <summary>A fresh corpus each time, because an article is read only once.</summary>
    [IterationSetup]
    public void Load() => _corpus = Corpus.Load(_path);

    [Benchmark]
    public int Quotes() => _corpus!.Quotes().Count;
}
