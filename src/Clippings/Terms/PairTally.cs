namespace Clippings;

/// <summary>Counts pairs of words, and each word in its place of the pair.</summary>
internal sealed class PairTally
{
    private readonly IdMap _terms = new();
    private readonly IdMap _articles = new();
    private readonly CountArray _first = new();
    private readonly CountArray _second = new();
    private readonly Dictionary<(int First, int Second), (int Count, int Articles)> _pairs = [];
    private readonly HashSet<(int First, int Second, int Article)> _seen = [];
    private int _total;

    /// <summary>Counts a pair; one that gets no row still counts for its words and the total.</summary>
    public void Add(string first, string second, string article, bool isRow)
    {
        var pair = (First: _terms.Id(first), Second: _terms.Id(second));
        _total++;
        _first.Increment(pair.First);
        _second.Increment(pair.Second);
        if (!isRow)
            return;
        var (count, articles) = _pairs.GetValueOrDefault(pair);
        var isNew = _seen.Add((pair.First, pair.Second, _articles.Id(article)));
        _pairs[pair] = (count + 1, articles + (isNew ? 1 : 0));
    }

    public IEnumerable<Collocation> Rows(int minimum) =>
        from entry in _pairs
        where entry.Value.Count >= minimum
        let table = new ContingencyTable(entry.Value.Count, _first[entry.Key.First], _second[entry.Key.Second], _total)
        select new Collocation(
            _terms[entry.Key.First],
            _terms[entry.Key.Second],
            entry.Value.Count,
            entry.Value.Articles,
            table.Expected,
            table.LogLikelihood,
            table.ChiSquare,
            table.T,
            table.Pmi,
            table.LogDice);
}
