namespace Clippings;

/// <summary>The pairs of articles that share a passage, and how much of each other they hold.</summary>
internal sealed class SharingPairs
{
    private readonly (int A, int B)[] _pairs;

    public SharingPairs(Corpus corpus, IEnumerable<SharedPassage> passages)
    {
        var rows = passages.ToList();
        var words = BodyWords.Sharing(corpus, rows);
        var numbers = words.Numbers();
        Articles = words.Articles;
        Runs = new(words, rows.Where(row => row.Kind == ReuseKind.Boilerplate && numbers.ContainsKey(row.ArticleA)).Select(row => words.In(numbers[row.ArticleA], row.StartA, row.EndA)));
        _pairs = [.. rows.Where(row => row.ArticleB is not null && numbers.ContainsKey(row.ArticleA) && numbers.ContainsKey(row.ArticleB)).Select(row => Pair(numbers[row.ArticleA], numbers[row.ArticleB!])).Distinct()];
    }

    /// <summary>The articles that share something, in the order of the corpus.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>Their runs of words.</summary>
    public WordRuns Runs { get; }

    /// <summary>How much each pair shares.</summary>
    public IEnumerable<CopyLink> Compare() => _pairs.Watched("comparing copies").Select(pair => (pair, Runs.Compare(pair.A, pair.B))).Select(pair => new CopyLink(pair.pair.A, pair.pair.B, pair.Item2.Shared, pair.Item2.Containment));

    private static (int A, int B) Pair(int a, int b) => (Math.Min(a, b), Math.Max(a, b));
}
