namespace Clippings.Training;

/// <summary>The features that are learned: those that stand at least twice in the examples, numbered by first place.</summary>
internal sealed class FeatureTable
{
    private const int Least = 2;

    private readonly Dictionary<uint, int> _rows = [];

    public FeatureTable(IEnumerable<Example> examples)
    {
        var counts = new Dictionary<uint, int>();
        Span<uint> features = stackalloc uint[WordFeatures.Most];
        foreach (var example in examples)
        {
            for (var i = 0; i < example.Words.Length; i++)
            {
                foreach (var feature in features[..example.Features(i, example.Tags, features)])
                {
                    counts[feature] = counts.GetValueOrDefault(feature) + 1;
                    if (counts[feature] == Least)
                        _rows[feature] = _rows.Count;
                }
            }
        }
    }

    /// <summary>Each feature and its row.</summary>
    public IReadOnlyDictionary<uint, int> Rows => _rows;
}
