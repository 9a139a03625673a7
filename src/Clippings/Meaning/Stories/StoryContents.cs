using System.Numerics.Tensors;

namespace Clippings;

/// <summary>What articles are compared by: the names in them, their other words, and the mean of their sentences' vectors.</summary>
internal sealed class StoryContents
{
    // As many articles more, of which few have the word: among few articles nearly every word is as rare as any.
    private const double OtherArticles = 200;
    private const double OtherHolders = 2;

    private readonly StemVector[] _names;
    private readonly StemVector[] _words;
    private readonly float[][]? _means;
    private readonly List<List<(int Article, double Weight)>> _holders = [];

    public StoryContents(Meaning meaning)
    {
        var corpus = meaning.Corpus;
        var mentions = CorpusMentions.Of(corpus);
        var (nameIds, wordIds) = (new IdMap(), new IdMap());
        var (names, words) = (new List<(int Id, int Count)[]>(corpus.Count), new List<(int Id, int Count)[]>(corpus.Count));
        foreach (var article in corpus.Articles)
        {
            var places = mentions.GetValueOrDefault(article.Id) ?? [];
            var stems = WordsOf(article, places);
            names.Add(Counted(NamesOf(places, stems), nameIds));
            words.Add(Counted(stems, wordIds));
        }

        // As if each had a name more that no other has: one name that two share is no story.
        _names = Weigh(names, 1);
        _words = Weigh(words, 0);
        _means = meaning.Encoder is null ? null : meaning.Index.Means;
        foreach (var (article, own) in _names.Index())
        {
            foreach (var (name, weight) in own.Stems.Zip(own.Weights))
            {
                while (_holders.Count <= name)
                    _holders.Add([]);
                _holders[name].Add((article, weight));
            }
        }
    }

    /// <summary>The later articles that share names with one, and how much of them.</summary>
    public IEnumerable<(int Article, double Names)> SharingNames(int one)
    {
        var shared = new SortedDictionary<int, double>();
        foreach (var (name, weight) in _names[one].Stems.Zip(_names[one].Weights))
        {
            foreach (var (other, theirs) in _holders[name])
            {
                if (other > one)
                    shared[other] = shared.GetValueOrDefault(other) + (weight * theirs);
            }
        }

        return shared.Select(pair => (pair.Key, pair.Value));
    }

    /// <summary>How alike two articles are, 0 to 1.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <param name="names">How alike their names are.</param>
    public double Likeness(int one, int other, double names)
    {
        var words = _words[one].Cosine(_words[other]);
        return _means is null ? (names + words) / 2 : (names + words + TensorPrimitives.Dot<float>(_means[one], _means[other])) / 3;
    }

    // Articles that name nobody are compared by their words instead, among themselves.
    private static IEnumerable<string> NamesOf(NamedPlace[] mentions, List<string> words) =>
        mentions.Length > 0 ? mentions.Select(mention => mention.Name) : words.Select(word => "\0" + word);

    private static List<string> WordsOf(Article article, NamedPlace[] mentions)
    {
        var names = new SpanCursor([.. mentions.OrderBy(mention => mention.Start).Select(mention => new TextSpan(mention.Start, mention.End))]);
        var stems = new List<string>();
        if (article.Try<TokenList?>("tokens", ReadingText.Words, null) is not { } words)
            return stems;
        for (var at = 0; at < words.Count; at++)
        {
            if (words.Form(at) is { IsStopword: false } word && !names.Covers(words.StartOf(at)))
                stems.Add(word.Stem);
        }

        return stems;
    }

    private static (int Id, int Count)[] Counted(IEnumerable<string> words, IdMap ids) =>
        [.. words.Select(ids.Id).CountBy(id => id).Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key)];

    private static StemVector[] Weigh(List<(int Id, int Count)[]> all, int alone)
    {
        var holders = new CountArray();
        foreach (var (id, _) in all.SelectMany(count => count))
            holders.Increment(id);
        var articles = all.Count + OtherArticles;
        var own = Math.Log(1 + (articles / (1 + OtherHolders)));
        return [.. all.Select(Weighed)];

        StemVector Weighed((int Id, int Count)[] count)
        {
            double[] weights = [.. count.Select(pair => (1 + Math.Log(pair.Count)) * Math.Log(1 + (articles / (holders[pair.Id] + OtherHolders))))];
            var length = Math.Sqrt(weights.Sum(weight => weight * weight) + (alone * own * own));
            return new([.. count.Select(pair => pair.Id)], [.. weights.Select(weight => length == 0 ? 0 : weight / length)]);
        }
    }
}
