using System.Runtime.InteropServices;

namespace Clippings;

/// <summary>Counts terms over a stretch of tokens, and the articles that each stands in.</summary>
/// <param name="terms">The ids; tallies that are compared share one vocabulary.</param>
/// <param name="articles">The ids of articles, shared too.</param>
internal sealed class TermTally(IdMap terms, IdMap articles)
{
    // By term, so that a thousand tallies over one vocabulary take the room of their own words.
    private readonly Dictionary<int, (int Uses, int Articles, int Last)> _counts = [];

    private readonly HashSet<(int Term, int Article)> _seen = [];
    private string? _name;
    private int _article;

    /// <summary>Everything counted, terms that are left out of the rows included.</summary>
    public int Total { get; private set; }

    /// <summary>The terms that were added.</summary>
    public IReadOnlyCollection<int> Terms => _counts.Keys;

    /// <summary>How often a term was added.</summary>
    public int Count(int term) => _counts.GetValueOrDefault(term).Uses;

    /// <summary>Counts an item that belongs to the total but to no term.</summary>
    public void Skip() => Total++;

    /// <summary>Counts a term.</summary>
    public void Add(string term, string article)
    {
        Total++;
        if (!ReferenceEquals(article, _name))
            (_name, _article) = (article, articles.Id(article));
        var id = terms.Id(term);
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, id, out var isKnown);
        count.Uses++;
        // Words come article after article: most that were met were met in the same.
        if (isKnown && count.Last == _article)
            return;
        count.Last = _article;
        if (_seen.Add((id, _article)))
            count.Articles++;
    }

    /// <summary>A row a term, the most frequent first, ties in ordinal order.</summary>
    public IReadOnlyList<TermCount> Rows() =>
    [
        .. _counts
            .Select(count => new TermCount(terms[count.Key], count.Value.Uses, Rate.PerThousand(count.Value.Uses, Total), count.Value.Articles))
            .OrderByDescending(row => row.Count)
            .ThenBy(row => row.Term, StringComparer.Ordinal),
    ];
}
