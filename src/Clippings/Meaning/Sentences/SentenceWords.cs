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
    private readonly IReadOnlyList<Sentence> _sentences;
    private readonly Dictionary<string, TokenList> _articles = new(StringComparer.Ordinal);
    private readonly WeighedWords?[] _words;

    /// <summary>Counts in how many sentences each word stands; a sentence is weighed when it is first asked for, since most stand in no story.</summary>
    public SentenceWords(Corpus corpus, IReadOnlyList<Sentence> sentences)
    {
        (_sentences, _words) = (sentences, new WeighedWords?[sentences.Count]);
        foreach (var article in corpus.WalkOnAllCores<TokenList>("tokens", article => [article.Words()]))
        {
            _articles.Add(article.Article, article);
            foreach (var sentence in article.BySentence())
            {
                foreach (var word in Of(sentence).Where(Weighs).Select(word => _ids.Id(word.Stem)).Distinct())
                    _holders.Increment(word);
            }
        }
    }

    /// <summary>The words of a sentence.</summary>
    public WeighedWords Of(int sentence) => _words[sentence] ??= Weigh(
        _articles.TryGetValue(_sentences[sentence].Article, out var article) ? Count(Of(new TokenSentence(article, _sentences[sentence].Number))) : []);

    /// <summary>The words of a text that is none of the sentences; those that stand in none are left out.</summary>
    public WeighedWords Of(TokenList words) => Weigh(Count(words.BySentence().SelectMany(Of)));

    private static IEnumerable<WordForm> Of(TokenSentence sentence) => Enumerable.Range(0, sentence.Count).Select(sentence.Form);

    private static bool Weighs(WordForm word) => !word.IsStopword && !Reporting.Contains(word.Stem);

    private WeighedWords Weigh(Dictionary<int, (int Count, bool IsName)> words)
    {
        var rising = words.OrderBy(word => word.Key).ToList();
        return new(
            [.. rising.Select(word => word.Key)],
            [.. rising.Select(word => (1 + Math.Log(word.Value.Count)) * Math.Log(1 + (_words.Length / (double)_holders[word.Key])))],
            [.. rising.Select(word => word.Value.IsName)]);
    }

    // Reads of what all share and writes nothing, so that sentences may be weighed by several threads.
    private Dictionary<int, (int Count, bool IsName)> Count(IEnumerable<WordForm> forms)
    {
        var words = new Dictionary<int, (int Count, bool IsName)>();
        foreach (var (place, word) in forms.Index())
        {
            if (!Weighs(word) || _ids.Find(word.Stem) is not (>= 0 and var id))
                continue;
            // The first word of a sentence has a capital whatever it is.
            words[id] = (words.GetValueOrDefault(id).Count + 1, words.GetValueOrDefault(id).IsName || char.IsDigit(word.Printed[0]) || (place > 0 && char.IsUpper(word.Printed[0])));
        }

        return words;
    }
}
