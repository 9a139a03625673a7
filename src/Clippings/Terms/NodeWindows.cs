namespace Clippings;

/// <summary>Counts words in and outside the windows around a node.</summary>
internal sealed class NodeWindows(Phrase node, int window, TermForm form, bool stopWords)
{
    private enum Place
    {
        Outside,
        Window,
        Node,
    }

    private readonly IdMap _terms = new();
    private readonly CountArray _everywhere = new();
    private readonly CountArray _inWindows = new();
    private readonly IdMap _articles = new();
    private readonly CountArray _articlesInWindows = new();
    private readonly HashSet<(int Term, int Article)> _seen = [];
    private int _nodes;
    private int _windowWords;
    private int _words;

    public void Add(IReadOnlyList<Token> sentence)
    {
        var places = Places(sentence);
        for (var i = 0; i < sentence.Count; i++)
        {
            if (places[i] == Place.Node)
                continue;
            _words++;
            if (places[i] == Place.Window)
                _windowWords++;
            if (stopWords || !sentence.IsStopwordAt(i))
                Count(sentence.WordAt(i, form), sentence.ArticleOf(), places[i]);
        }
    }

    public IEnumerable<Collocate> Collocates() =>
        from id in Enumerable.Range(0, _terms.Count)
        where _inWindows[id] > 0
        let table = new ContingencyTable(_inWindows[id], _windowWords, _everywhere[id], _words)
        let words = new ContingencyTable(_inWindows[id], _nodes, _everywhere[id], _words)
        select new Collocate(
            _terms[id],
            _inWindows[id],
            _everywhere[id],
            _articlesInWindows[id],
            table.Expected,
            table.LogLikelihood,
            table.ChiSquare,
            table.T,
            table.Pmi,
            words.LogDice);

    private Place[] Places(IReadOnlyList<Token> sentence)
    {
        var places = new Place[sentence.Count];
        var starts = node.In(sentence).ToList();
        foreach (var start in starts)
        {
            _nodes++;
            var last = Math.Min(sentence.Count, start + node.Length + window);
            for (var i = Math.Max(0, start - window); i < last; i++)
                places[i] = Place.Window;
        }

        foreach (var start in starts)
            Array.Fill(places, Place.Node, start, node.Length);
        return places;
    }

    private void Count(string term, string article, Place place)
    {
        var id = _terms.Id(term);
        _everywhere.Increment(id);
        if (place != Place.Window)
            return;
        _inWindows.Increment(id);
        if (_seen.Add((id, _articles.Id(article))))
            _articlesInWindows.Increment(id);
    }
}
