using System.Globalization;
using System.Text;

namespace Clippings;

/// <summary>Sorts code points into <see cref="WordClass"/>, from general categories and a few blocks.</summary>
internal static class WordClasses
{
    /// <summary>Blocks of letters that UAX #29 does not join to words, with their class.</summary>
    private static readonly (int First, int Last, WordClass Class)[] Blocks =
    [
        (0x0E00, 0x0EFF, WordClass.Single), // Thai, Lao
        (0x1000, 0x109F, WordClass.Single), // Myanmar
        (0x1780, 0x17FF, WordClass.Single), // Khmer
        (0x2E80, 0x2FDF, WordClass.Single), // CJK and Kangxi radicals
        (0x3005, 0x3007, WordClass.Single), // ideographic iteration mark, closing mark, zero
        (0x3031, 0x3035, WordClass.Katakana),
        (0x3041, 0x309F, WordClass.Single), // Hiragana
        (0x30A0, 0x30FF, WordClass.Katakana),
        (0x31F0, 0x31FF, WordClass.Katakana),
        (0x3400, 0x4DBF, WordClass.Single), // CJK extension A
        (0x4E00, 0x9FFF, WordClass.Single), // CJK unified ideographs
        (0xF900, 0xFAFF, WordClass.Single), // CJK compatibility ideographs
        (0xFF66, 0xFF9D, WordClass.Katakana),
        (0x20000, 0x3FFFF, WordClass.Single), // supplementary ideographic planes
    ];

    private const int ZeroWidthSpace = 0x200B;

    /// <summary>The class of the code point at an offset, and its length in UTF-16 code units.</summary>
    public static (WordClass Class, int Length) At(string text, int offset)
    {
        var c = text[offset];
        if (c < 0x80)
            return (Ascii(c), 1);
        return Rune.TryGetRuneAt(text, offset, out var rune) ? (Of(rune), rune.Utf16SequenceLength) : (WordClass.Other, 1);
    }

    private static WordClass Ascii(char c) =>
        char.IsAsciiLetter(c) ? WordClass.Letter
        : char.IsAsciiDigit(c) ? WordClass.Digit
        : c == '_' ? WordClass.Connector
        : WordClass.Other;

    private static WordClass Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.LetterNumber => WordClass.Letter,
        UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => Block(rune.Value),
        UnicodeCategory.DecimalDigitNumber => WordClass.Digit,
        UnicodeCategory.ConnectorPunctuation => WordClass.Connector,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            => WordClass.Extend,
        UnicodeCategory.Format => rune.Value == ZeroWidthSpace ? WordClass.Other : WordClass.Extend,
        _ => WordClass.Other,
    };

    private static WordClass Block(int codePoint)
    {
        foreach (var (first, last, wordClass) in Blocks)
        {
            if (codePoint >= first && codePoint <= last)
                return wordClass;
        }

        return WordClass.Letter;
    }
}
