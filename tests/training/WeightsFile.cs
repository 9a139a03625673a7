namespace Clippings.Training;

/// <summary>Writes weights in the form that <see cref="TagWeights"/> reads, the smallest left out.</summary>
internal static class WeightsFile
{
    /// <summary>The largest file; more weights than fit here add next to nothing.</summary>
    public const int Most = 1_000_000;

    private const int Buckets = 1 << 15;

    /// <param name="words">Words and their classes, by hash.</param>
    /// <param name="features">The features and their rows.</param>
    /// <param name="sums">The rows of weights.</param>
    public static byte[] Bytes(IReadOnlyList<(uint Word, uint Class)> words, FeatureTable features, long[] sums)
    {
        var room = Most - (4 * (words.Count + Buckets + 3));
        var least = Least(sums, room);
        var scale = sums.Max(Math.Abs) / 127.0;
        var buckets = new List<byte>[Buckets];
        foreach (var (feature, row) in features.Rows.OrderBy(pair => pair.Key))
        {
            var weights = Enumerable.Range(0, PennTagNames.Count)
                .Select(tag => (Tag: (byte)tag, Weight: sums[(row * Perceptron.Stride) + tag]))
                .Where(weight => Math.Abs(weight.Weight) >= least)
                .Select(weight => (weight.Tag, (sbyte)Math.Round(weight.Weight / scale)));
            foreach (var chunk in weights.Chunk(TagWeights.MostWeights))
                Add(buckets[feature % Buckets] ??= [], feature, chunk);
        }

        return Bytes(words, buckets);
    }

    private static byte[] Bytes(IReadOnlyList<(uint Word, uint Class)> words, List<byte>?[] buckets)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(words.Count);
        writer.Write(buckets.Length);
        foreach (var (word, number) in words)
        {
            if (number >= 1u << TagWeights.ClassBits)
                throw new InvalidDataException("There are more classes of words than fit the file.");
            writer.Write((word >> TagWeights.ClassBits << TagWeights.ClassBits) | number);
        }

        var start = 0;
        foreach (var bucket in buckets)
        {
            writer.Write(start);
            start += (bucket?.Count ?? 0) / 2;
        }

        writer.Write(start);
        foreach (var bucket in buckets)
            writer.Write(bucket?.ToArray() ?? []);
        return stream.ToArray();
    }

    private static void Add(List<byte> bucket, uint feature, (byte Tag, sbyte Weight)[] weights)
    {
        var head = TagWeights.Head(feature, weights.Length);
        bucket.AddRange([(byte)head, (byte)(head >> 8)]);
        foreach (var (tag, weight) in weights)
            bucket.AddRange([tag, (byte)weight]);
    }

    /// <summary>The least weight to keep for all that is kept to fit the room.</summary>
    private static long Least(long[] sums, int room)
    {
        var (low, high) = (1L, sums.Max(Math.Abs));
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (Size(sums, middle) > room)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static long Size(long[] sums, long least)
    {
        var size = 0L;
        for (var row = 0; row < sums.Length; row += Perceptron.Stride)
        {
            var kept = 0;
            foreach (var weight in sums.AsSpan(row, Perceptron.Stride))
                kept += Math.Abs(weight) >= least ? 1 : 0;
            size += (2 * kept) + (2 * ((kept + TagWeights.MostWeights - 1) / TagWeights.MostWeights));
        }

        return size;
    }
}
