using System.Buffers;

namespace Clippings;

/// <summary>What a packed stream holds, in memory: in chunks, since one array that grows is held twice while it does.</summary>
internal sealed class UnpackedBytes
{
    private const long Largest = 512L << 20;
    private const long AlwaysAllowed = 16L << 20;
    private const int MostGrowth = 200;
    private const int ChunkSize = 1 << 20;

    private readonly List<byte[]> _chunks = [];

    private UnpackedBytes()
    {
    }

    /// <summary>How many there are.</summary>
    public long Length { get; private set; }

    /// <summary>Unpacks within bounds: what is packed can grow a thousandfold, text does not.</summary>
    /// <param name="stream">The stream that unpacks.</param>
    /// <param name="packed">How many bytes it has packed.</param>
    /// <exception cref="FormatException">It unpacks to more than 512 MB, or to more than text does.</exception>
    public static UnpackedBytes Of(Stream stream, long packed)
    {
        var bytes = new UnpackedBytes();
        var buffer = ArrayPool<byte>.Shared.Rent(ChunkSize);
        try
        {
            using var work = LongWork.Quietly();
            while (stream.ReadAtLeast(buffer.AsSpan(0, ChunkSize), ChunkSize, throwOnEndOfStream: false) is > 0 and var read)
            {
                work.Next();
                bytes.Length += read;
                Refuse(bytes.Length, packed);
                bytes._chunks.Add(buffer.AsSpan(0, read).ToArray());
            }

            return bytes;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Refuses what unpacks to more bytes than text does.</summary>
    /// <param name="unpacked">How many bytes there are unpacked, so far or as stated.</param>
    /// <param name="packed">How many bytes they were packed in.</param>
    /// <exception cref="FormatException">There are more than 512 MB, or more than text has.</exception>
    public static void Refuse(long unpacked, long packed)
    {
        var most = Math.Min(Largest, Math.Max(AlwaysAllowed, packed * MostGrowth));
        if (unpacked > most)
        {
            throw new FormatException(most == Largest
                ? $"unpacks to more than {Largest >> 20} MB: unpack it first and name the file."
                : $"unpacks to more than {MostGrowth} times its size, which no text does: unpack it first if it is one.");
        }
    }

    /// <summary>Opens them from the beginning, seekable.</summary>
    public Stream Open() => new ChunkStream(_chunks, ChunkSize, Length);

    /// <summary>All of them.</summary>
    public byte[] ToArray()
    {
        if (_chunks is [var only])
            return only;
        using var bytes = Open();
        var all = new byte[Length];
        bytes.ReadExactly(all);
        return all;
    }
}
