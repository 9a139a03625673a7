namespace Clippings;

/// <summary>
/// The words of sentences with their weights: how often a word stands there and how rare it is (tf-idf, Salton and Buckley,
/// "Term-weighting approaches in automatic text retrieval", 1988). Function words weigh nothing.
/// </summary>
internal sealed class SentenceWords
{
    // That somebody said it is in every other sentence of news, whatever was said.
    private static readonly HashSet<string> Reporting = new(StringComparer.Ordinal) { "say", "said", "tell", "told", "will", "may", "might", "also" };

    private readonly IdMap _ids = new();
    private readonly CountArray _holders = new();
    private readonly WeighedWords[] _words;
    private readonly int _known;

    public SentenceWords(IEnumerable<IReadOnlyList<Token>> sentences)
    {
        var counts = sentences.Select(Count).ToList();
        foreach (var word in counts.SelectMany(words => words.Keys))
        {
            _holders.Increment(word);
            _known = Math.Max(_known, word + 1);
        }

        _words = [.. counts.Select(words => Weigh(words, counts.Count))];
    }

    /// <summary>The words of a sentence.</summary>
    public WeighedWords Of(int sentence) => _words[sentence];

    /// <summary>The words of a text that is none of the sentences; those that stand in none are left out.</summary>
    public WeighedWords Of(IReadOnlyList<Token> tokens) => Weigh(Count(tokens).Where(word => word.Key < _known), _words.Length);

    private WeighedWords Weigh(IEnumerable<KeyValuePair<int, (int Count, bool IsName)>> words, int sentences)
    {
        var rising = words.OrderBy(word => word.Key).ToList();
        return new(
            [.. rising.Select(word => word.Key)],
            [.. rising.Select(word => (1 + Math.Log(word.Value.Count)) * Math.Log(1 + (sentences / (double)_holders[word.Key])))],
            [.. rising.Select(word => word.Value.IsName)]);
    }

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
