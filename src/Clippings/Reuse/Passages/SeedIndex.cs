using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Clippings;

/// <summary>
/// Finds what stands in several places by hashes of words, so that pairs of articles that share nothing cost nothing. The
/// hashes are made and sorted a part at a time, by their first bits, so that memory stays bounded whatever the corpus.
/// </summary>
/// <param name="words">The words of all articles.</param>
/// <param name="head">Words that stand together before a gap.</param>
/// <param name="tail">Words behind it.</param>
/// <param name="mostGap">The widest gap, at most 7; 0 for none, so that <c>head + tail</c> words stand in a row.</param>
internal sealed class SeedIndex(BodyWords words, int head, int tail, int mostGap)
{
    // Each part reads all words anew, so few parts; two at a time stay below a gigabyte.
    private const int MostAtOnce = 1 << 24;
    private const int GapBits = 3;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly int _parts = Parts((long)words.Count * (mostGap + 1));

    /// <summary>What is made of each group of places that have the same words, in no order. Different words share a hash once in 2^60 and must be told apart there.</summary>
    /// <param name="what">What is being done.</param>
    /// <param name="read">Reads a group, the places in order; several threads call it.</param>
    /// <exception cref="OperationCanceledException">The host asks to stop.</exception>
    public IReadOnlyCollection<T> Groups<T>(string what, Action<Seed[], List<T>> read)
    {
        using var work = LongWork.Begin(what, _parts * words.Articles.Count);
        var found = new ConcurrentBag<List<T>>();
        ParallelWork.For(_parts, part => found.Add(Part(part, work, read)));
        return [.. found.SelectMany(list => list)];
    }

    private List<T> Part<T>(int part, LongWork work, Action<Seed[], List<T>> read)
    {
        var (allKeys, allPlaces) = Keys(part, work);
        var keys = CollectionsMarshal.AsSpan(allKeys);
        var places = CollectionsMarshal.AsSpan(allPlaces);
        keys.Sort(places);
        var found = new List<T>();
        for (var (first, end) = (0, 0); first < keys.Length; first = end)
        {
            while (end < keys.Length && WithoutGap(keys[end]) == WithoutGap(keys[first]))
                end++;
            if (end - first > 1)
                read(Seeds(keys[first..end], places[first..end]), found);
        }

        return found;
    }

    private static Seed[] Seeds(ReadOnlySpan<ulong> keys, ReadOnlySpan<int> places)
    {
        var seeds = new Seed[keys.Length];
        for (var i = 0; i < seeds.Length; i++)
            seeds[i] = new(places[i], Gap(keys[i]));
        Array.Sort(seeds, (a, b) => (a.At, a.Gap).CompareTo((b.At, b.Gap)));
        return seeds;
    }

    private (List<ulong> Keys, List<int> Places) Keys(int part, LongWork work)
    {
        var expected = (int)((long)words.Count * (mostGap + 1) / _parts * 11 / 10);
        var (keys, places) = (new List<ulong>(expected), new List<int>(expected));
        var all = words.All;
        for (var article = 0; article < words.Articles.Count; article++)
        {
            work.Next();
            var (start, end) = (words.StartOf(article), words.EndOf(article));
            for (var at = start; at + head + tail <= end; at++)
            {
                var first = Hash(all.Slice(at, head), 0);
                for (var gap = 0; gap <= mostGap && at + head + gap + tail <= end; gap++)
                {
                    var key = Mixed(Hash(all.Slice(at + head + gap, tail), first));
                    if (PartOf(key) != part)
                        continue;
                    keys.Add((WithoutGap(key) << GapBits) | (uint)gap);
                    places.Add(at);
                }
            }
        }

        return (keys, places);
    }

    private int PartOf(ulong key) => (int)(key & (uint)(_parts - 1));

    private static int Parts(long total)
    {
        var parts = 1;
        while (total / parts > MostAtOnce)
            parts *= 2;
        return parts;
    }

    private static ulong WithoutGap(ulong key) => key >> GapBits;

    private static int Gap(ulong key) => (int)(key & ((1 << GapBits) - 1));

    private static ulong Hash(ReadOnlySpan<int> run, ulong before)
    {
        foreach (var word in run)
            before = unchecked((before + (uint)word + 1) * Multiplier);
        return before;
    }

    // The finish of SplitMix64, so that each bit of a key depends on all words.
    private static ulong Mixed(ulong key)
    {
        key = unchecked((key ^ (key >> 30)) * 0xBF58476D1CE4E5B9);
        key = unchecked((key ^ (key >> 27)) * 0x94D049BB133111EB);
        return key ^ (key >> 31);
    }
}
