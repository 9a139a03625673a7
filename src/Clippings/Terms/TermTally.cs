namespace Clippings;

/// <summary>Counts terms over a stretch of tokens, and the articles that each stands in.</summary>
/// <param name="terms">The ids; tallies that are compared share one vocabulary.</param>
/// <param name="articles">The ids of articles, shared too.</param>
internal sealed class TermTally(IdMap terms, IdMap articles)
{
    private readonly CountArray _counts = new();
    private readonly CountArray _articles = new();
    private readonly HashSet<(int Term, int Article)> _seen = [];

    /// <summary>Everything counted, terms that are left out of the rows included.</summary>
    public int Total { get; private set; }

    /// <summary>How often a term was added.</summary>
    public int Count(int term) => _counts[term];

    /// <summary>Counts an item that belongs to the total but to no term.</summary>
    public void Skip() => Total++;

    /// <summary>Counts a term.</summary>
    public void Add(string term, string article)
    {
        Total++;
        var id = terms.Id(term);
        _counts.Increment(id);
        if (_seen.Add((id, articles.Id(article))))
            _articles.Increment(id);
    }

    /// <summary>A row a term, the most frequent first, ties in ordinal order.</summary>
    public IReadOnlyList<TermCount> Rows() =>
    [
        .. Enumerable.Range(0, terms.Count)
            .Where(id => _counts[id] > 0)
            .Select(id => new TermCount(terms[id], _counts[id], Rate.PerThousand(_counts[id], Total), _articles[id]))
            .OrderByDescending(row => row.Count)
            .ThenBy(row => row.Term, StringComparer.Ordinal),
    ];
}
