using System.Runtime.InteropServices;

namespace Clippings;

/// <summary>The hashes of an article's words, two stretches with a gap between them; equal stretches have equal keys but for the gap, which stands in their last bits.</summary>
/// <param name="words">The words of all articles.</param>
/// <param name="head">Words that stand together before a gap.</param>
/// <param name="tail">Words behind it.</param>
/// <param name="mostGap">The widest gap, at most 7; 0 for none.</param>
internal sealed class SeedKeys(BodyWords words, int head, int tail, int mostGap)
{
    private const int GapBits = 3;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly List<ulong> _keys = [];
    private readonly List<int> _places = [];
    private readonly List<ulong> _tails = [];

    /// <summary>The keys of the article read last.</summary>
    public ReadOnlySpan<ulong> Keys => CollectionsMarshal.AsSpan(_keys);

    /// <summary>For each key the first word of its head.</summary>
    public ReadOnlySpan<int> Places => CollectionsMarshal.AsSpan(_places);

    /// <summary>Makes the keys of an article.</summary>
    public void Read(int article)
    {
        _keys.Clear();
        _places.Clear();
        _tails.Clear();
        var own = words.All[words.StartOf(article)..words.EndOf(article)];
        // Each stretch is read once, whatever gaps it stands behind.
        for (var at = 0; at + tail <= own.Length; at++)
            _tails.Add(Hash(own.Slice(at, tail)));
        for (var at = 0; at + head + tail <= own.Length; at++)
        {
            // Mixed by itself, so that a word of the one stretch never makes up for one of the other.
            var first = Mixed(head == tail ? _tails[at] : Hash(own.Slice(at, head)));
            for (var gap = 0; gap <= mostGap && at + head + gap + tail <= own.Length; gap++)
            {
                _keys.Add((Mixed(first + _tails[at + head + gap]) << GapBits) | (uint)gap);
                _places.Add(words.StartOf(article) + at);
            }
        }
    }

    /// <summary>What keys of the same words have in common.</summary>
    public static ulong WithoutGap(ulong key) => key >> GapBits;

    /// <summary>How many words stand between the two stretches.</summary>
    public static int Gap(ulong key) => (int)(key & ((1 << GapBits) - 1));

    private static ulong Hash(ReadOnlySpan<int> run)
    {
        var hash = 0UL;
        foreach (var word in run)
            hash = unchecked((hash + (uint)word + 1) * Multiplier);
        return hash;
    }

    // The finish of SplitMix64, so that each bit of a key depends on all words.
    private static ulong Mixed(ulong key)
    {
        key = unchecked((key ^ (key >> 30)) * 0xBF58476D1CE4E5B9);
        key = unchecked((key ^ (key >> 27)) * 0x94D049BB133111EB);
        return key ^ (key >> 31);
    }
}
