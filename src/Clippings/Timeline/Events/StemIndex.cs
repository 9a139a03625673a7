using System.Runtime.InteropServices;

namespace Clippings;

/// <summary>Finds the sentences that may be like another. Each stem brings the first of its holders only, so that a search costs the same however many there are.</summary>
internal sealed class StemIndex
{
    // Enough that a sentence which shares its telling words is among them; what more hold is a common word or a copy of the first.
    private const int MostHolders = 32;

    private readonly Dictionary<int, List<int>> _holders = [];
    private readonly List<int> _like = [];

    /// <summary>Adds a sentence by its number.</summary>
    public void Add(int sentence, StemVector vector)
    {
        foreach (var stem in vector.Stems)
        {
            ref var holders = ref CollectionsMarshal.GetValueRefOrAddDefault(_holders, stem, out _);
            holders ??= [];
            if (holders.Count < MostHolders)
                holders.Add(sentence);
        }
    }

    /// <summary>The numbers of the sentences that share a stem with a vector, rising; good until the next call.</summary>
    public IReadOnlyList<int> Like(StemVector vector)
    {
        _like.Clear();
        foreach (var stem in vector.Stems)
        {
            if (_holders.TryGetValue(stem, out var holders))
                _like.AddRange(holders);
        }

        _like.Sort();
        var distinct = 0;
        foreach (var sentence in CollectionsMarshal.AsSpan(_like))
        {
            if (distinct == 0 || _like[distinct - 1] != sentence)
                _like[distinct++] = sentence;
        }

        _like.RemoveRange(distinct, _like.Count - distinct);
        return _like;
    }
}
