namespace Clippings;

/// <summary>Writes the features of one word; what is at another place in the list is another feature.</summary>
/// <param name="features">Room for <see cref="WordFeatures.Most"/>.</param>
internal ref struct FeatureWriter(Span<uint> features)
{
    private readonly Span<uint> _features = features;
    private int _count;

    /// <summary>How many are written.</summary>
    public readonly int Count => _count;

    public void Add(uint a) => Put(Hash(a));

    public void Add(uint a, uint b) => Put(FeatureHash.Mix(Hash(a), b));

    public void Add(uint a, uint b, uint c) => Put(FeatureHash.Mix(FeatureHash.Mix(Hash(a), b), c));

    private readonly uint Hash(uint a) => FeatureHash.Mix((uint)(_count + 1) * 0x9E3779B9, a);

    private void Put(uint feature) => _features[_count++] = feature;
}
