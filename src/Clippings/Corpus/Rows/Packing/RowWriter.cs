using System.Buffers;
using System.Text;

namespace Clippings;

/// <summary>Writes the parts of rows: small numbers take a byte or two, text is UTF-8.</summary>
internal sealed class RowWriter
{
    private const int Bits = 7;

    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>What was written since the last call.</summary>
    public byte[] Take()
    {
        var written = _bytes.WrittenSpan.ToArray();
        Discard();
        return written;
    }

    /// <summary>Drops what was written.</summary>
    public void Discard() => _bytes.ResetWrittenCount();

    /// <summary>Writes a number; negative ones take five bytes.</summary>
    public void Number(int value)
    {
        var rest = (uint)value;
        for (; rest >> Bits != 0; rest >>= Bits)
            Byte((byte)(rest | (1 << Bits)));
        Byte((byte)rest);
    }

    /// <summary>Writes a number that may be missing; not the largest of all.</summary>
    public void Number(int? value) => Number(value + 1 ?? 0);

    /// <summary>Writes a fraction, as it is.</summary>
    public void Fraction(double value)
    {
        BitConverter.TryWriteBytes(_bytes.GetSpan(sizeof(double)), value);
        _bytes.Advance(sizeof(double));
    }

    /// <summary>Writes text, which may be missing.</summary>
    /// <exception cref="EncoderFallbackException">It holds half of a surrogate pair.</exception>
    public void Text(string? text)
    {
        Number(text is null ? null : StrictUtf8.Encoding.GetByteCount(text));
        if (text is not null)
            StrictUtf8.Encoding.GetBytes(text, _bytes);
    }

    /// <summary>Writes several texts.</summary>
    public void Texts(IReadOnlyList<string> texts)
    {
        Number(texts.Count);
        foreach (var text in texts)
            Text(text);
    }

    private void Byte(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }
}
