using System.Numerics;

namespace Clippings.Training;

/// <summary>
/// An averaged perceptron: weights move by one where the best tag is wrong, and what counts is their mean over all
/// steps. It learns with the tags that it gives itself, as it will have to work. All sums are whole numbers, so the same
/// examples in the same order give the same weights on every machine.
/// </summary>
internal sealed class Perceptron
{
    /// <summary>Numbers a row of weights takes, one a tag and the rest unused.</summary>
    public const int Stride = 64;

    private readonly FeatureTable _features;
    private readonly int[] _weights;
    private readonly long[] _totals;
    private long _step = 1;

    public Perceptron(FeatureTable features)
    {
        _features = features;
        _weights = new int[features.Rows.Count * Stride];
        _totals = new long[_weights.Length];
    }

    /// <summary>Goes over the examples in several orders, each drawn by the seed, and adds its mean weights to others'.</summary>
    public void Learn(IReadOnlyList<Example> examples, int passes, int seed)
    {
        var random = new Random(seed);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            foreach (var number in order)
                Learn(examples[number]);
        }
    }

    /// <summary>Adds the sum of the weights over all steps.</summary>
    public void AddTo(long[] sums)
    {
        for (var i = 0; i < sums.Length; i++)
            sums[i] += (_weights[i] * _step) - _totals[i];
    }

    private void Learn(Example example)
    {
        var given = new PennTag[example.Words.Length];
        Span<uint> features = stackalloc uint[WordFeatures.Most];
        Span<int> rows = stackalloc int[WordFeatures.Most];
        for (var i = 0; i < given.Length; i++)
        {
            var count = 0;
            foreach (var feature in features[..example.Features(i, given, features)])
            {
                if (_features.Rows.TryGetValue(feature, out var row))
                    rows[count++] = row * Stride;
            }

            given[i] = Best(rows[..count]);
            if (given[i] != example.Tags[i])
            {
                Move(rows[..count], (int)example.Tags[i], 1);
                Move(rows[..count], (int)given[i], -1);
            }

            _step++;
        }
    }

    private void Move(ReadOnlySpan<int> rows, int tag, int by)
    {
        foreach (var row in rows)
        {
            _weights[row + tag] += by;
            _totals[row + tag] += by * _step;
        }
    }

    private PennTag Best(ReadOnlySpan<int> rows)
    {
        Span<int> scores = stackalloc int[Stride];
        foreach (var row in rows)
        {
            for (var tag = 0; tag < Stride; tag += Vector<int>.Count)
                (new Vector<int>(scores[tag..]) + new Vector<int>(_weights, row + tag)).CopyTo(scores[tag..]);
        }

        var best = 0;
        for (var tag = 1; tag < PennTagNames.Count; tag++)
        {
            if (scores[tag] > scores[best])
                best = tag;
        }

        return (PennTag)best;
    }
}
