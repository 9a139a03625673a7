namespace Clippings;

/// <summary>
/// Gives each word of a sentence its tag, from left to right. The words are those of the treebanks: <c>do</c> and
/// <c>n't</c>, marks by themselves (<see cref="TreebankWords"/> cuts a text so). It keeps its room from sentence to
/// sentence, so each thread needs one of its own.
/// </summary>
/// <param name="weights">What was learned.</param>
internal sealed class PennTagger(TagWeights weights)
{
    private WordTraits[] _traits = new WordTraits[64];

    /// <summary>A tagger with the weights of the library.</summary>
    public PennTagger()
        : this(TagWeights.BuiltIn)
    {
    }

    /// <summary>Tags the words of one sentence.</summary>
    /// <param name="text">The text that they stand in.</param>
    /// <param name="words">Their offsets in order.</param>
    /// <param name="tags">As many tags.</param>
    public void Tag(string text, ReadOnlySpan<TextSpan> words, Span<PennTag> tags)
    {
        if (_traits.Length < words.Length)
            Array.Resize(ref _traits, Math.Max(words.Length, 2 * _traits.Length));
        var sentence = _traits.AsSpan(0, words.Length);
        SentenceTraits.Read(text, words, sentence);
        foreach (ref var word in sentence)
            word = word with { Class = weights.ClassOf(word) };
        var (last, beforeLast) = (WordFeatures.NoTag, WordFeatures.NoTag);
        for (var i = 0; i < words.Length; i++)
        {
            tags[i] = TagWeights.SureTag(sentence[i].Class) ?? Best(sentence, i, last, beforeLast);
            (last, beforeLast) = ((uint)tags[i], last);
        }
    }

    private PennTag Best(ReadOnlySpan<WordTraits> sentence, int at, uint last, uint beforeLast)
    {
        Span<uint> features = stackalloc uint[WordFeatures.Most];
        Span<int> scores = stackalloc int[PennTagNames.Count];
        foreach (var feature in features[..WordFeatures.Read(sentence, at, last, beforeLast, features)])
            weights.Add(feature, scores);
        var best = 0;
        for (var tag = 1; tag < scores.Length; tag++)
        {
            if (scores[tag] > scores[best])
                best = tag;
        }

        return (PennTag)best;
    }
}
