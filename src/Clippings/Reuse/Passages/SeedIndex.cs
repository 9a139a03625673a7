namespace Clippings;

/// <summary>
/// Finds what stands in several places by hashes of words, so that pairs of articles that share nothing cost nothing. The
/// hashes are made a part at a time, by their first bits, so that memory stays bounded whatever the corpus, and are sorted in
/// buckets by the bits behind, on all cores.
/// </summary>
/// <param name="words">The words of all articles.</param>
/// <param name="head">Words that stand together before a gap.</param>
/// <param name="tail">Words behind it.</param>
/// <param name="mostGap">The widest gap, at most 7; 0 for none, so that <c>head + tail</c> words stand in a row.</param>
internal sealed class SeedIndex(BodyWords words, int head, int tail, int mostGap)
{
    // Each part reads all words anew, so few parts; two at a time stay below a gigabyte.
    private const int MostAtOnce = 1 << 24;

    // Small enough to be sorted within a core's own memory.
    private const int BucketBits = 8;

    private readonly int _partBits = PartBits((long)words.Count * (mostGap + 1));

    /// <summary>What is made of each group of places that have the same words, in no order. Different words share a hash once in 2^60 and must be told apart there.</summary>
    /// <param name="what">What is being done.</param>
    /// <param name="read">Reads a group, the places in order; several threads call it.</param>
    /// <exception cref="OperationCanceledException">The host asks to stop.</exception>
    public IReadOnlyCollection<T> Groups<T>(string what, Action<Seed[], List<T>> read)
    {
        var parts = 1 << _partBits;
        using var work = LongWork.Begin(what, parts * words.Articles.Count);
        var found = new List<T>[parts << BucketBits];
        ParallelWork.For(parts, part =>
        {
            var (keys, places, starts) = Keys(part, work);
            ParallelWork.For(1 << BucketBits, bucket => found[(part << BucketBits) + bucket] =
                Groups(keys.AsSpan(starts[bucket]..starts[bucket + 1]), places.AsSpan(starts[bucket]..starts[bucket + 1]), read));
        });
        return [.. found.SelectMany(list => list)];
    }

    private static List<T> Groups<T>(Span<ulong> keys, Span<int> places, Action<Seed[], List<T>> read)
    {
        keys.Sort(places);
        var found = new List<T>();
        for (var (first, end) = (0, 0); first < keys.Length; first = end)
        {
            while (end < keys.Length && SeedKeys.WithoutGap(keys[end]) == SeedKeys.WithoutGap(keys[first]))
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
            seeds[i] = new(places[i], SeedKeys.Gap(keys[i]));
        Array.Sort(seeds, (a, b) => (a.At, a.Gap).CompareTo((b.At, b.Gap)));
        return seeds;
    }

    /// <summary>The keys of a part with their places, bucket after bucket, and where each bucket starts; last, where all end.</summary>
    private (ulong[] Keys, int[] Places, int[] Starts) Keys(int part, LongWork work)
    {
        // Counted first, so that each key is laid where it stays.
        var (starts, next) = (new int[(1 << BucketBits) + 1], new int[1 << BucketBits]);
        EachBucket(part, (_, _, bucket) => starts[bucket + 1]++);
        for (var bucket = 0; bucket < next.Length; bucket++)
            starts[bucket + 1] += next[bucket] = starts[bucket];

        var (keys, places) = (new ulong[starts[^1]], new int[starts[^1]]);
        EachBucket(part, (key, place, bucket) => (keys[next[bucket]], places[next[bucket]++]) = (key, place), work);
        return (keys, places, starts);
    }

    private void EachBucket(int part, Action<ulong, int, int> take, LongWork? work = null)
    {
        var read = new SeedKeys(words, head, tail, mostGap);
        for (var article = 0; article < words.Articles.Count; article++)
        {
            work?.Next();
            read.Read(article);
            var keys = read.Keys;
            var places = read.Places;
            for (var i = 0; i < keys.Length; i++)
            {
                // The first bits say the part, those behind them the bucket.
                var first = (int)(keys[i] >> (64 - _partBits - BucketBits));
                if (first >> BucketBits == part)
                    take(keys[i], places[i], first & ((1 << BucketBits) - 1));
            }
        }
    }

    private static int PartBits(long total)
    {
        var bits = 0;
        while (total >> bits > MostAtOnce)
            bits++;
        return bits;
    }
}
