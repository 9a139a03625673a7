using System.Text;
using CommunityToolkit.HighPerformance.Buffers;

namespace Clippings;

/// <summary>Reads what a <see cref="RowWriter"/> wrote, in the same order.</summary>
/// <param name="bytes">The bytes.</param>
internal ref struct RowReader(ReadOnlySpan<byte> bytes)
{
    private const int Bits = 7;

    // Longer text seldom comes twice.
    private const int Repeated = 32;

    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>A number.</summary>
    public int Number()
    {
        var value = 0u;
        for (var shift = 0; ; shift += Bits)
        {
            var next = _rest[0];
            _rest = _rest[1..];
            value |= (uint)(next & ((1 << Bits) - 1)) << shift;
            if (next >> Bits == 0)
                return (int)value;
        }
    }

    /// <summary>A number that may be missing.</summary>
    public int? NumberOrNone() => Number() is not 0 and var written ? written - 1 : null;

    /// <summary>A fraction.</summary>
    public double Fraction() => BitConverter.ToDouble(Next(sizeof(double)));

    /// <summary>Text that is there.</summary>
    public string Text() => TextOrNone()!;

    /// <summary>Text that may be missing.</summary>
    public string? TextOrNone() => NumberOrNone() is { } length ? Shared(Next(length)) : null;

    /// <summary>Several texts.</summary>
    public TextList Texts()
    {
        var texts = new string[Number()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Text();
        return new(texts);
    }

    private static string Shared(ReadOnlySpan<byte> text) => text.Length <= Repeated ? StringPool.Shared.GetOrAdd(text, Encoding.UTF8) : Encoding.UTF8.GetString(text);

    private ReadOnlySpan<byte> Next(int length)
    {
        var next = _rest[..length];
        _rest = _rest[length..];
        return next;
    }
}
