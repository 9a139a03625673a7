namespace Clippings;

/// <summary>Counts words by the numbers of their forms.</summary>
internal sealed class FormCounts
{
    private readonly Lexicon _lexicon;
    private readonly int[] _terms;
    private readonly bool[]? _left;
    private readonly int[] _uses;
    private readonly int[] _articles;
    private readonly int[] _last;

    private FormCounts(Lexicon lexicon, TermForm form, bool stopWords)
    {
        _lexicon = lexicon;
        // A stem may be a form that was never met, which makes the lexicon grow.
        _terms = form == TermForm.Term ? lexicon.Terms.ToArray() : Stems(lexicon);
        _left = stopWords ? null : lexicon.Which(word => word.IsStopword);
        (_uses, _articles, _last) = (new int[lexicon.Count], new int[lexicon.Count], new int[lexicon.Count]);
    }

    /// <summary>The terms of some articles, how often each is used and in how many of the articles.</summary>
    /// <param name="words">The articles' words.</param>
    /// <param name="form">What counts as the same word.</param>
    /// <param name="stopWords">False leaves out stop words.</param>
    public static IEnumerable<(string Term, int Uses, int Articles)> Of(CorpusTokens words, TermForm form, bool stopWords)
    {
        // Nearly always one: only a corpus of more than a million forms has several.
        var counts = words.Articles.Select(article => article.Lexicon).Distinct().ToDictionary(lexicon => lexicon, lexicon => new FormCounts(lexicon, form, stopWords));
        var number = 0;
        foreach (var article in words.Articles.Watched("counting words"))
            counts[article.Lexicon].Add(article.Forms, ++number);
        var rows = counts.Values.SelectMany(own => own.Rows());
        return counts.Count < 2 ? rows : rows.GroupBy(row => row.Term, StringComparer.Ordinal).Select(term => (term.Key, term.Sum(row => row.Uses), term.Sum(row => row.Articles)));
    }

    private static int[] Stems(Lexicon lexicon)
    {
        var stems = new int[lexicon.Count];
        for (var id = 0; id < stems.Length; id++)
            stems[id] = lexicon.Id(lexicon[id].Stem);
        return stems;
    }

    private void Add(ReadOnlySpan<int> forms, int article)
    {
        foreach (var form in forms)
        {
            if (_left is not null && _left[form])
                continue;
            var term = _terms[form];
            _uses[term]++;
            if (_last[term] == article)
                continue;
            _last[term] = article;
            _articles[term]++;
        }
    }

    private IEnumerable<(string Term, int Uses, int Articles)> Rows()
    {
        for (var id = 0; id < _uses.Length; id++)
        {
            if (_uses[id] > 0)
                yield return (_lexicon[id].Printed, _uses[id], _articles[id]);
        }
    }
}
