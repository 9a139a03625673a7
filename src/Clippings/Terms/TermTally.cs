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

    /// <summary>Counts the words of a stretch of tokens, of which no article was counted before.</summary>
    /// <param name="tokens">The running words.</param>
    /// <param name="form">What counts as the same word.</param>
    /// <param name="stopWords">False counts stop words for the total alone.</param>
    public void Add(IEnumerable<Token> tokens, TermForm form, bool stopWords)
    {
        // What is counted by number takes the room of all forms that were ever met: too much for an article by itself.
        if (CorpusTokens.Of(tokens) is { } words && words.Count >= Lexicon.Current.Count)
        {
            Add(FormCounts.Of(words, form, stopWords), words.Count);
            return;
        }

        foreach (var token in tokens.Watched("counting words"))
        {
            if (stopWords || !token.Stopword)
                Add(form.Of(token), token.Article);
            else
                Skip();
        }
    }

    /// <summary>Takes the counts of articles of which none was counted before.</summary>
    /// <param name="counts">The terms, how often each is used and in how many articles.</param>
    /// <param name="total">How many words the articles have.</param>
    public void Add(IEnumerable<(string Term, int Uses, int Articles)> counts, int total)
    {
        foreach (var (term, uses, holding) in counts)
            Add(terms.Id(term), uses, holding);
        Total += total;
    }

    private void Add(int id, int uses, int holding)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, id, out _);
        count = (count.Uses + uses, count.Articles + holding, -1);
    }

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
        TermRanking.Of(_counts.Select(count => (terms[count.Key], count.Value.Uses, count.Value.Articles)), Total);
}
