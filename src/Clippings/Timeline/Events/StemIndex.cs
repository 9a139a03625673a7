using System.Runtime.InteropServices;

namespace Clippings;

/// <summary>Finds the sentences that may be like another. Each stem brings the first of its holders only, so that a search costs the same however many there are.</summary>
internal sealed class StemIndex
{
    // Enough that a sentence which shares its telling words is among them; what more hold is a common word or a copy of the first.
    private const int MostHolders = 32;

    private readonly Dictionary<int, List<int>> _holders = [];

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

    /// <summary>The numbers of the sentences that share a stem with a vector, rising.</summary>
    public IEnumerable<int> Like(StemVector vector) =>
        vector.Stems.SelectMany(stem => _holders.TryGetValue(stem, out var holders) ? holders : []).Distinct().Order();
}
