namespace Clippings;

/// <summary>Counts by id; grows as ids do.</summary>
internal sealed class CountArray
{
    private int[] _counts = new int[256];

    /// <summary>The count of an id, 0 for one never counted.</summary>
    public int this[int id] => id < _counts.Length ? _counts[id] : 0;

    public void Increment(int id)
    {
        if (id >= _counts.Length)
            Array.Resize(ref _counts, Math.Max(id + 1, _counts.Length * 2));
        _counts[id]++;
    }
}
