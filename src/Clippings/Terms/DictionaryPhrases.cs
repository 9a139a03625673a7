namespace Clippings;

/// <summary>The terms of a dictionary, ready to be looked for.</summary>
internal sealed class DictionaryPhrases(TermDictionary dictionary)
{
    private readonly (string Category, Phrase[] Words, Phrase[] Runs)[] _categories =
        [.. from category in dictionary
            let phrases = category.Value.Select(term => new Phrase(term, TermForm.Term)).ToLookup(phrase => phrase.Length == 1)
            select (category.Key, phrases[true].ToArray(), phrases[false].ToArray())];

    // By term, whether a single word of the category matches it: a dictionary of thousands is asked once a word.
    private readonly Dictionary<string, bool[]> _known = new(StringComparer.Ordinal);

    /// <summary>The categories, in ordinal order.</summary>
    public IEnumerable<string> Categories => dictionary.Categories;

    /// <summary>The categories that a sentence uses, and how often. A place that two terms of a category start at counts once.</summary>
    public IEnumerable<(string Category, int Uses)> In(IReadOnlyList<Token> sentence)
    {
        for (var c = 0; c < _categories.Length; c++)
        {
            var places = new HashSet<int>();
            for (var i = 0; i < sentence.Count; i++)
            {
                if (Known(sentence, i)[c])
                    places.Add(i);
            }

            foreach (var run in _categories[c].Runs)
                places.UnionWith(run.In(sentence));
            if (places.Count > 0)
                yield return (_categories[c].Category, places.Count);
        }
    }

    private bool[] Known(IReadOnlyList<Token> sentence, int index)
    {
        var term = sentence.WordAt(index, TermForm.Term);
        if (!_known.TryGetValue(term, out var known))
            _known[term] = known = [.. _categories.Select(category => Array.Exists(category.Words, word => word.In([sentence[index]]).Any()))];
        return known;
    }
}
