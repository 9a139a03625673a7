namespace Clippings;

/// <summary>Unpacks within bounds: what is packed can grow a thousandfold, text does not.</summary>
internal static class UnpackedBytes
{
    private const long Largest = 1L << 30;
    private const long AlwaysAllowed = 16L << 20;
    private const int MostGrowth = 200;

    /// <summary>All bytes of a packed stream.</summary>
    /// <param name="stream">The stream that unpacks.</param>
    /// <param name="packed">How many bytes it has packed.</param>
    /// <exception cref="FormatException">It unpacks to more than a gigabyte, or to more than text does.</exception>
    public static byte[] Of(Stream stream, long packed)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        using var work = LongWork.Quietly();
        while (stream.Read(buffer) is > 0 and var read)
        {
            work.Next();
            bytes.Write(buffer, 0, read);
            Refuse(bytes.Length, packed);
        }

        return bytes.ToArray();
    }

    /// <summary>Refuses what unpacks to more bytes than text does.</summary>
    /// <param name="unpacked">How many bytes there are unpacked, so far or as stated.</param>
    /// <param name="packed">How many bytes they were packed in.</param>
    /// <exception cref="FormatException">There are more than a gigabyte, or more than text has.</exception>
    public static void Refuse(long unpacked, long packed)
    {
        var most = Math.Min(Largest, Math.Max(AlwaysAllowed, packed * MostGrowth));
        if (unpacked > most)
        {
            throw new FormatException(most == Largest
                ? "unpacks to more than a gigabyte: unpack it first and name the file."
                : $"unpacks to more than {MostGrowth} times its size, which no text does: unpack it first if it is one.");
        }
    }
}
