using System.Collections.Concurrent;

namespace Clippings;

/// <summary>
/// What the sentences of a corpus mean, as far as numbers tell: by a model that makes vectors of texts, and by the weights of
/// their words. Made by <c>clips.Meaning(…)</c>.
/// </summary>
public sealed class Meaning
{
    internal const string WordWeights = "word weights";

    private readonly Lazy<MeaningIndex> _index;
    private readonly ConcurrentDictionary<int, StoryGroups> _stories = [];

    internal Meaning(Corpus corpus, SentenceEncoder? encoder)
    {
        (Corpus, Encoder) = (corpus, encoder);
        _index = new(() => new MeaningIndex(corpus, encoder));
    }

    /// <summary>The articles.</summary>
    public Corpus Corpus { get; }

    /// <summary>By what meaning is computed: the name of the model, or <c>word weights</c> where there is none.</summary>
    public string Model => Encoder?.Model ?? WordWeights;

    internal SentenceEncoder? Encoder { get; }

    /// <summary>The sentences, read when they are first needed.</summary>
    internal MeaningIndex Index => _index.Value;

    /// <summary>The stories, found when they are first needed.</summary>
    internal StoryGroups StoriesWithin(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return _stories.GetOrAdd(days, within => new(this, within));
    }
}
