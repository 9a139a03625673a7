using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Clippings;

/// <summary>Writes a canvas as PNG (ISO/IEC 15948): eight bits a channel, no interlacing, each row as its difference to the one above.</summary>
internal static class PngFile
{
    private const byte EightBits = 8;
    private const byte TrueColour = 2;
    private const byte Up = 2;

    /// <summary>Appends the picture to a stream.</summary>
    public static void Write(Stream file, Canvas canvas)
    {
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, canvas.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], canvas.Height);
        header[8] = EightBits;
        header[9] = TrueColour;
        WriteChunk(file, "IHDR", header);
        WriteChunk(file, "IDAT", Compressed(canvas));
        WriteChunk(file, "IEND", []);
    }

    private static byte[] Compressed(Canvas canvas)
    {
        var stride = canvas.Width * 3;
        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.Optimal))
        {
            var row = new byte[stride + 1];
            row[0] = Up;
            for (var start = 0; start < canvas.Pixels.Length; start += stride)
            {
                for (var i = 0; i < stride; i++)
                    row[i + 1] = (byte)(canvas.Pixels[start + i] - (start == 0 ? 0 : canvas.Pixels[start + i - stride]));
                zlib.Write(row);
            }
        }

        return data.ToArray();
    }

    private static void WriteChunk(Stream file, string type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. data];
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(named));
        file.Write(number);
    }

    /// <summary>The cyclic redundancy check that PNG takes from ISO 3309.</summary>
    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        var sum = uint.MaxValue;
        foreach (var value in data)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) == 0 ? sum >> 1 : 0xEDB88320 ^ (sum >> 1);
        }

        return ~sum;
    }
}
