using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Clippings;

/// <summary>
/// Looks at eight characters at once: most words of English are no longer and plain ASCII, so that a number tells them apart and a
/// few instructions find their end.
/// </summary>
internal static class AsciiWord
{
    /// <summary>How many characters are looked at.</summary>
    public const int Most = 8;

    private const ushort NotAscii = 0xFF80;
    private const int Bits = 8;

    /// <summary>Where the ASCII letters that stand at an offset end; the offset itself where none does.</summary>
    public static int LettersEnd(string text, int start, int limit)
    {
        var end = start;
        for (; end + Most <= text.Length && end < limit; end += Most)
        {
            var letters = Vector128.LessThan((Eight(text, end) | Vector128.Create<ushort>(0x20)) - Vector128.Create<ushort>('a'), Vector128.Create<ushort>(26));
            if (BitOperations.TrailingZeroCount(~letters.ExtractMostSignificantBits()) is < Most and var count)
                return Math.Min(end + count, limit);
        }

        while (end < limit && char.IsAsciiLetter(text[end]))
            end++;
        return Math.Min(end, limit);
    }

    /// <summary>A number that no other word has; 0 where it is longer, empty or not ASCII.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="length">How long it is.</param>
    public static ulong Number(string text, int start, int length)
    {
        if (start + Most > text.Length || length is 0 or > Most)
            return Number(text.AsSpan(start, length));
        var word = Eight(text, start) & Vector128.LessThan(Vector128<ushort>.Indices, Vector128.Create((ushort)length));
        return (word & Vector128.Create(NotAscii)) == Vector128<ushort>.Zero
            ? Marked(Vector128.Narrow(word, Vector128<ushort>.Zero).AsUInt64().ToScalar(), length)
            : 0;
    }

    /// <inheritdoc cref="Number(string, int, int)"/>
    public static ulong Number(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Most)
            return 0;
        var number = 0UL;
        for (var at = 0; at < word.Length; at++)
        {
            if (!char.IsAscii(word[at]))
                return 0;
            number |= (ulong)word[at] << (Bits * at);
        }

        return Marked(number, word.Length);
    }

    // The last letter's spare bit tells a word from one that goes on with nulls.
    private static ulong Marked(ulong letters, int length) => letters | (1UL << ((Bits * length) - 1));

    private static Vector128<ushort> Eight(string text, int start) => Vector128.Create(MemoryMarshal.Cast<char, ushort>(text.AsSpan(start, Most)));
}
