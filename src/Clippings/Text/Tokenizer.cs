using System.Buffers;
using System.Globalization;

namespace Clippings;

/// <summary>
/// Finds the words of a text: word boundaries of Unicode Standard Annex 29, and on top of them what news needs.
/// <c>U.S.</c>, <c>Jan.</c>, <c>175,000</c>, <c>$40</c>, <c>5%</c>, <c>multi-pronged</c>, <c>O'Brien</c>,
/// <c>don't</c>, <c>AT&amp;T</c>, <c>@handle</c>, <c>#tag</c> and web addresses are one word each. The possessive
/// ending is split off and is no word. Punctuation, symbols and emoji are none either.
/// </summary>
public static class Tokenizer
{
    // What a word of letters ends before, whatever stands further on, and none begins with.
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" ,;!?\"()\n\r\t");

    /// <summary>The words between two offsets, in order.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">First UTF-16 offset.</param>
    /// <param name="end">Offset after the last character: the end of a sentence, so that its full stop is not
    /// taken for that of an abbreviation.</param>
    public static IReadOnlyList<TextSpan> Split(string text, int start, int end)
    {
        var words = new List<TextSpan>();
        Read(text, start, end, words);
        return words;
    }

    /// <summary>Adds the words between two offsets to a list, in order.</summary>
    internal static void Read(string text, int start, int end, List<TextSpan> words)
    {
        var lastLetter = LastLetter(text, start, end);
        for (var position = start; position <= lastLetter;)
        {
            if (WordEnds.Contains(text[position]))
            {
                position++;
                continue;
            }

            var word = PlainWordAt(text, position, end, lastLetter) is { Length: > 0 } plain ? plain : WordAt(text, position, end, lastLetter);
            if (word.Length > 0 && !IsPossessiveEnding(text, word))
                words.Add(word);
            position = word.End;
        }
    }

    /// <summary>The word that starts at an offset where it is one by its letters alone, as most are; else an empty span.</summary>
    private static TextSpan PlainWordAt(string text, int start, int limit, int lastLetter)
    {
        var end = AsciiWord.LettersEnd(text, start, limit);
        return end > start && (end == limit || WordEnds.Contains(text[end]) || IsLastBeforeStop(text, start, end, lastLetter)) ? new(start, end) : default;
    }

    // The stop behind a sentence's last word ends the sentence, not an abbreviation, unless that has stops inside.
    private static bool IsLastBeforeStop(string text, int start, int end, int lastLetter) =>
        end > lastLetter && text[end] == '.' && end - start > 1 && (start == 0 || text[start - 1] == ' ');

    /// <summary>The word that starts at an offset, or an empty span that ends where to look next.</summary>
    private static TextSpan WordAt(string text, int start, int limit, int lastLetter)
    {
        if (WebAddress.EndAt(text, start, limit) is var address && address > start)
            return new TextSpan(start, address);
        var (wordClass, length) = WordClasses.At(text, start);
        var first = wordClass == WordClass.Other && length == 1 && IsPrefix(text, start, limit) ? start + 1 : start;
        if (first == start && wordClass is WordClass.Other or WordClass.Extend)
            return new TextSpan(start + length, start + length);
        var end = WordScanner.End(text, first, limit);
        if (Possessive.Start(text, first, end) is var possessive && possessive < end)
            return HasLetter(text, start, possessive) ? new TextSpan(start, possessive) : new TextSpan(end, end);
        end = WithSuffix(text, first, end, limit, lastLetter);
        return HasLetter(text, start, end) ? new TextSpan(start, end) : new TextSpan(end, end);
    }

    /// <summary>The sign before a handle, a tag or a sum.</summary>
    private static bool IsPrefix(string text, int offset, int limit)
    {
        if (offset + 1 >= limit)
            return false;
        var next = WordClasses.At(text, offset + 1).Class;
        return text[offset] switch
        {
            '@' or '#' => next is WordClass.Letter or WordClass.Digit or WordClass.Connector,
            var c => next == WordClass.Digit && char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol,
        };
    }

    /// <summary>The word's end with the stop of an abbreviation, or the sign after a number.</summary>
    private static int WithSuffix(string text, int start, int end, int limit, int lastLetter)
    {
        if (end >= limit)
            return end;
        var c = text[end];
        if (char.IsAsciiDigit(text[end - 1]))
            return c == '%' || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol ? end + 1 : end;
        if (c != '.')
            return end;
        if (DottedAbbreviation.EndsAt(text, end))
            return end + 1;
        var insideSentence = end < lastLetter && !IsStopOrMark(text[end + 1]);
        return insideSentence && Abbreviations.Holds(text.AsSpan(start, end - start)) ? end + 1 : end;
    }

    /// <summary>After a full stop: what shows that it ends a sentence, or is part of an ellipsis.</summary>
    private static bool IsStopOrMark(char c) => c is '.' or '"' or '”' or '\'' or '’';

    /// <summary>The <c>s</c> that an apostrophe leaves behind after <c>U.S.</c> or a quotation mark.</summary>
    private static bool IsPossessiveEnding(string text, TextSpan word) =>
        word.Length == 1 && text[word.Start] is 's' or 'S'
        && word.Start > 0 && WordJoins.Apostrophes.Contains(text[word.Start - 1], StringComparison.Ordinal);

    private static bool HasLetter(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsLetter(WordClasses.At(text, i).Class))
                return true;
        }

        return false;
    }

    private static int LastLetter(string text, int start, int end)
    {
        var last = end - 1;
        while (last >= start && !IsLetter(WordClasses.At(text, last).Class) && !char.IsLowSurrogate(text[last]))
            last--;
        return last;
    }

    private static bool IsLetter(WordClass wordClass) =>
        wordClass is WordClass.Letter or WordClass.Digit or WordClass.Katakana or WordClass.Single;
}
