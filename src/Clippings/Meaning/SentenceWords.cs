namespace Clippings;

/// <summary>
/// The words of sentences with their weights: how often a word stands there and how rare it is (tf-idf, Salton and Buckley,
/// "Term-weighting approaches in automatic text retrieval", 1988). Function words weigh nothing, and names less than other
/// words, since all who tell of one thing name the same people.
/// </summary>
internal sealed class SentenceWords
{
    private const double NameWeight = 0.8;

    // That somebody said it is in every other sentence of news, whatever was said.
    private static readonly HashSet<string> Reporting = new(StringComparer.Ordinal) { "say", "said", "tell", "told", "will", "may", "might", "also" };

    private readonly IdMap _ids = new();
    private readonly List<Dictionary<int, (double Weight, bool IsName)>> _words = [];
    private readonly List<double> _lengths = [];
    private readonly List<double> _sums = [];
    private readonly List<List<int>> _holders = [];
    private readonly int _total;

    public SentenceWords(IEnumerable<IReadOnlyList<Token>> sentences)
    {
        var counts = sentences.Select(Count).ToList();
        _total = counts.Count;
        foreach (var (sentence, words) in counts.Index())
        {
            foreach (var word in words.Keys)
            {
                while (_holders.Count <= word)
                    _holders.Add([]);
                _holders[word].Add(sentence);
            }
        }

        foreach (var words in counts)
            Add(words.ToDictionary(word => word.Key, word => ((1 + Math.Log(word.Value.Count)) * Rarity(word.Key), word.Value.IsName)));
    }

    /// <summary>How much of a sentence's words another has, and how alike the words of both are, for each that has any.</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="shares">For each sentence, the share of the weight of the words that it has too, 0 to 1, and the cosine of both; zeros before.</param>
    public void Compare(WeighedWords words, (double Contained, double Cosine)[] shares)
    {
        foreach (var (word, (weight, isName)) in words.Words)
        {
            foreach (var holder in _holders[word])
            {
                shares[holder].Contained += (isName ? NameWeight * weight : weight) / words.Sum;
                shares[holder].Cosine += weight * _words[holder][word].Weight / (words.Length * _lengths[holder]);
            }
        }
    }

    /// <summary>The words of a sentence.</summary>
    public WeighedWords Of(int sentence) => new(_words[sentence], _sums[sentence], _lengths[sentence]);

    /// <summary>The words of a text that is none of the sentences; those that stand in none are left out.</summary>
    public WeighedWords Of(IReadOnlyList<Token> tokens) => Weigh(Count(tokens).Where(word => word.Key < _holders.Count).ToDictionary(word => word.Key, word => ((1 + Math.Log(word.Value.Count)) * Rarity(word.Key), word.Value.IsName)));

    private static WeighedWords Weigh(Dictionary<int, (double Weight, bool IsName)> words) =>
        new(words, Math.Max(double.Epsilon, words.Values.Sum(word => word.IsName ? NameWeight * word.Weight : word.Weight)), Math.Max(double.Epsilon, Math.Sqrt(words.Values.Sum(word => word.Weight * word.Weight))));

    private void Add(Dictionary<int, (double Weight, bool IsName)> words)
    {
        var weighed = Weigh(words);
        _words.Add(words);
        _sums.Add(weighed.Sum);
        _lengths.Add(weighed.Length);
    }

    private double Rarity(int word) => Math.Log(1 + (_total / (double)_holders[word].Count));

    private Dictionary<int, (int Count, bool IsName)> Count(IReadOnlyList<Token> tokens)
    {
        var words = new Dictionary<int, (int Count, bool IsName)>();
        foreach (var (place, token) in tokens.Index())
        {
            if (token.Stopword || Reporting.Contains(token.Stem))
                continue;
            var id = _ids.Id(token.Stem);
            // The first word of a sentence has a capital whatever it is.
            words[id] = (words.GetValueOrDefault(id).Count + 1, words.GetValueOrDefault(id).IsName || char.IsDigit(token.Text[0]) || (place > 0 && char.IsUpper(token.Text[0])));
        }

        return words;
    }
}
