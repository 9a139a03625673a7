using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Clippings;

/// <summary>Findings of articles, taken from the store where they are kept there.</summary>
internal static class KeptFindings
{
    private const int Longest = 1 << 28;

    /// <summary>The rows of a step, as kept or as made now and kept.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="article">One of them.</param>
    /// <param name="step">The step.</param>
    /// <param name="given">What it takes from outside the article; null where that is not known, so that nothing is kept.</param>
    /// <param name="format">How the rows are written.</param>
    /// <param name="make">Makes the rows.</param>
    /// <param name="home">Tells a row the article that it was read from.</param>
    public static IReadOnlyList<T> Kept<T>(this Corpus corpus, Article article, string step, byte[]? given, JsonTypeInfo<T[]> format, Func<IReadOnlyList<T>> make, Func<T, T> home)
    {
        if (given is null || FindingStore.Of(corpus) is not { } store || FindingKey.Of(article) is not { } known)
            return make();
        var key = known.Of(step, given);
        if (Read(store.Find(key), format) is { } kept)
            return Array.ConvertAll(kept, row => home(row));
        var rows = make();
        store.Keep(key, Write([.. rows], format));
        return rows;
    }

    /// <summary>A value as it is kept.</summary>
    public static byte[] Write<T>(T value, JsonTypeInfo<T> format)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(value, format);
        var packed = new byte[sizeof(int) + BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        BitConverter.TryWriteBytes(packed, bytes.Length);
        // The quickest: rows of an article shrink to a sixth by it.
        BrotliEncoder.TryCompress(bytes, packed.AsSpan(sizeof(int)), out var length, quality: 1, window: 18);
        return packed[..(sizeof(int) + length)];
    }

    /// <summary>A value that was kept; null where there is none, or it was damaged.</summary>
    public static T? Read<T>(byte[]? packed, JsonTypeInfo<T> format)
        where T : class
    {
        if (packed is not { Length: > sizeof(int) })
            return null;
        var length = BitConverter.ToInt32(packed);
        if (length is < 0 or > Longest)
            return null;
        var bytes = new byte[length];
        if (!BrotliDecoder.TryDecompress(packed.AsSpan(sizeof(int)), bytes, out var read) || read != length)
            return null;
        try
        {
            return JsonSerializer.Deserialize(bytes, format);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
