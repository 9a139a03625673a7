namespace Clippings;

/// <summary>The runs of five words of articles, boilerplate left out, each as one number.</summary>
/// <param name="words">The words of the articles.</param>
/// <param name="boilerplate">Runs that count for nothing.</param>
internal sealed class WordRuns(BodyWords words, IEnumerable<(int At, int Words)> boilerplate)
{
    /// <summary>Words of a run.</summary>
    public const int Length = 5;

    private readonly Dictionary<int, HashSet<ulong>> _runs = [];
    private readonly HashSet<ulong> _boilerplate = [.. boilerplate.SelectMany(run => Enumerable.Range(run.At, Math.Max(0, run.Words - Length + 1))).Select(at => RunKey.Of(words.All.Slice(at, Length)))];

    /// <summary>The distinct runs of an article.</summary>
    public IReadOnlySet<ulong> Of(int article) => _runs.TryGetValue(article, out var runs) ? runs : _runs[article] = [.. At(article).Select(run => run.Key)];

    /// <summary>How many distinct runs two articles have in common, and the share of those of the shorter.</summary>
    public (int Shared, double Containment) Compare(int a, int b)
    {
        var (fewer, more) = Of(a).Count < Of(b).Count ? (Of(a), Of(b)) : (Of(b), Of(a));
        var shared = fewer.Count(more.Contains);
        return (shared, fewer.Count == 0 ? 0 : shared / (double)fewer.Count);
    }

    /// <summary>The share of an article's words that stand in runs that others have too.</summary>
    /// <param name="article">The article.</param>
    /// <param name="others">The runs of the others.</param>
    public double ShareIn(int article, Func<ulong, bool> others)
    {
        var (covered, until) = (0, 0);
        foreach (var (at, key) in At(article))
        {
            if (!others(key))
                continue;
            covered += at + Length - Math.Max(at, until);
            until = at + Length;
        }

        return words.CountOf(article) is > 0 and var all ? covered / (double)all : 0;
    }

    private IEnumerable<(int At, ulong Key)> At(int article) =>
        Enumerable.Range(words.StartOf(article), Math.Max(0, words.CountOf(article) - Length + 1))
            .Select(at => (at, RunKey.Of(words.All.Slice(at, Length)))).Where(run => !_boilerplate.Contains(run.Item2));
}
