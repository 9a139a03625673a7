using System.Numerics.Tensors;

namespace Clippings;

/// <summary>The sentences of the bodies of a corpus with all by which they are compared, in the order of the corpus.</summary>
internal sealed class MeaningIndex
{
    // Set on 200 judgements by hand of whether an article tells a sentence of another, over three articles of one week: a
    // told sentence is above one that is not in 88 of 100 pairs (by the model alone in 72, by words alone in 86), and the
    // sentence that is found is one that tells it in 34 of 45.
    private static readonly (double Model, double Contained) Nearest = (0.4, 0.05);
    private static readonly (double Model, double Contained) Telling = (0.2, 0.4);

    // What a sentence means hangs on what the article is about: of thirty searches by the sentence alone 25 found what was
    // asked among the first five, with the article 27.
    private const double OfSentence = 0.7;

    private readonly Corpus _corpus;
    private readonly Lazy<SentenceWords> _words;
    private readonly float[][]? _vectors;
    private readonly Lazy<float[][]> _means;

    public MeaningIndex(Corpus corpus, SentenceEncoder? encoder)
    {
        _corpus = corpus;
        var sentences = new List<Sentence>();
        foreach (var article in corpus.WalkOnAllCores<(Article Article, IReadOnlyList<Sentence> Sentences)>("sentences", article => [(article, article.Sentences())]))
        {
            Of.Add(article.Article.Id, new(sentences.Count, sentences.Count + article.Sentences.Count));
            sentences.AddRange(article.Sentences);
        }

        Sentences = sentences;
        _means = new(() => [.. corpus.Articles.Select(article => MeanOf(Of.GetValueOrDefault(article.Id)))]);
        _words = new(() => new(corpus, Sentences));
        _vectors = encoder?.Encode([.. Sentences.Select(sentence => corpus[sentence.Article].Text[sentence.Start..sentence.End])]);
    }

    /// <summary>The sentences.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>From where to where an article's sentences stand.</summary>
    public Dictionary<string, TextSpan> Of { get; } = new(StringComparer.Ordinal);

    /// <summary>The mean of the vectors of each article's sentences, of length one.</summary>
    public float[][] Means => _means.Value;

    /// <summary>How near each sentence is to words, by weights: 0 to 1.</summary>
    public double[] Nearness(TokenList words)
    {
        var weighed = _words.Value.Of(words);
        return [.. Enumerable.Range(0, Sentences.Count).Select(at => weighed.In(_words.Value.Of(at)).Cosine)];
    }

    /// <summary>How near each sentence is to a vector of length one: 0 to 1. Of a corpus that has a model.</summary>
    /// <param name="vector">The vector.</param>
    /// <param name="inArticle">True where what its article is about counts a little, too.</param>
    public double[] Nearness(float[] vector, bool inArticle)
    {
        var near = new double[Sentences.Count];
        foreach (var (number, article) in _corpus.Articles.Index())
        {
            var (span, own) = (Of.GetValueOrDefault(article.Id), inArticle ? OfSentence : 1);
            var mean = inArticle ? TensorPrimitives.Dot<float>(vector, Means[number]) : 0;
            for (var at = span.Start; at < span.End; at++)
                near[at] = Math.Clamp((own * TensorPrimitives.Dot<float>(vector, _vectors![at])) + ((1 - own) * mean), 0, 1);
        }

        return near;
    }

    /// <summary>How near a sentence is to another, and how much of it the other tells: 0 to 1.</summary>
    /// <remarks>
    /// The one finds the sentence, the other says what it comes to: a model knows better which sentence is meant, and words
    /// whether all of it is there.
    /// </remarks>
    public (double Near, double Told) Compare(int sentence, int other)
    {
        var share = _words.Value.Of(sentence).In(_words.Value.Of(other));
        if (_vectors is null)
            return ((share.Contained + share.Cosine) / 2, share.Contained);
        var model = TensorPrimitives.Dot<float>(_vectors[sentence], _vectors[other]);
        return (Weighed(Nearest, model, share), Weighed(Telling, model, share));
    }

    /// <summary>The sentence of some stretches that is nearest to a sentence, the first of equals, how near in two decimals, and how much of it that one tells; null where there is none.</summary>
    public (int Sentence, double Near, double Told)? NearestTo(int sentence, params IEnumerable<TextSpan> among)
    {
        (int Sentence, double Near, double Told)? best = null;
        foreach (var span in among)
        {
            for (var other = span.Start; other < span.End; other++)
            {
                var (near, told) = Compare(sentence, other);
                // Two that differ by less than is told are alike, and the first is taken.
                if (best is null || Math.Round(near, 2) > best.Value.Near)
                    best = (other, Math.Round(near, 2), told);
            }
        }

        return best;
    }

    private static double Weighed((double Model, double Contained) weights, double model, (double Contained, double Cosine) share) =>
        (weights.Model * model) + (weights.Contained * share.Contained) + ((1 - weights.Model - weights.Contained) * share.Cosine);

    private float[] MeanOf(TextSpan sentences)
    {
        var sum = new float[_vectors!.FirstOrDefault()?.Length ?? 0];
        for (var at = sentences.Start; at < sentences.End; at++)
            TensorPrimitives.Add(sum, _vectors![at], sum);
        return UnitVector.Of(sum);
    }
}
