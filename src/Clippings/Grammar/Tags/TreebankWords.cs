using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace Clippings;

/// <summary>
/// Cuts a sentence into words and marks as the English treebanks do, on top of <see cref="Tokenizer"/>: marks and the
/// possessive ending stand by themselves, <c>don't</c> is <c>do</c> and <c>n't</c>, <c>oil-rich</c> three words,
/// <c>$5</c> two.
/// </summary>
internal static class TreebankWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "anti", "arch", "co", "counter", "cross", "e", "ex", "extra", "inter", "intra", "micro", "mid", "multi", "neo",
        "non", "post", "pre", "pro", "re", "semi", "socio", "sub", "un").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> NumberParts = SearchValues.Create("0123456789-");

    /// <summary>Adds the offsets of a sentence's words and marks, in order; between them is white space alone.</summary>
    public static void Cut(string text, TextSpan sentence, List<TextSpan> words)
    {
        var position = sentence.Start;
        foreach (var word in Tokenizer.Split(text, sentence.Start, sentence.End))
        {
            TreebankMarks.Cut(text, position, word.Start, words);
            CutWord(text, word, words);
            position = word.End;
        }

        TreebankMarks.Cut(text, position, sentence.End, words);
    }

    private static void CutWord(string text, TextSpan word, List<TextSpan> words)
    {
        var (start, end) = (word.Start, word.End);
        if (IsAddress(text, word))
        {
            words.Add(word);
            return;
        }

        if (IsSign(text[start]) && end - start > 1 && char.IsAsciiDigit(text[start + 1]))
            words.Add(new TextSpan(start, ++start));
        var last = char.IsAsciiDigit(text[start]) ? EndOfNumber(text, start, end) : end;
        CutHyphens(text, start, last, words);
        if (last < end)
            words.Add(new TextSpan(last, end));
    }

    private static bool IsAddress(string text, TextSpan word) =>
        WebAddress.EndAt(text, word.Start, word.End) == word.End || text.AsSpan(word.Start, word.Length).LastIndexOf('@') > 0;

    private static bool IsSign(char c) => c is '#' or '%' || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    /// <summary>Where the sign or the half of the day begins that follows a number: 5%, 7:30pm.</summary>
    private static int EndOfNumber(string text, int start, int end)
    {
        var half = text.AsSpan(Math.Max(start, end - 2), Math.Min(2, end - start));
        var length = IsSign(text[end - 1]) ? 1
            : half.Equals("am", StringComparison.OrdinalIgnoreCase) || half.Equals("pm", StringComparison.OrdinalIgnoreCase) ? 2 : 0;
        return length > 0 && end - length > start && char.IsAsciiDigit(text[end - length - 1]) ? end - length : end;
    }

    private static void CutHyphens(string text, int start, int end, List<TextSpan> words)
    {
        // A telephone number or a day is one word, a range of two numbers is three.
        var word = text.AsSpan(start, end - start);
        if (word.Count('-') < 2 || word.ContainsAnyExcept(NumberParts))
        {
            for (var i = start + 1; i < end - 1; i++)
            {
                if (i == start || !WordJoins.Hyphens.Contains(text[i], StringComparison.Ordinal) || Prefixes.Contains(text.AsSpan(start, i - start)))
                    continue;
                Contractions.Cut(text, start, i, words);
                words.Add(new TextSpan(i, i + 1));
                start = i + 1;
            }
        }

        Contractions.Cut(text, start, end, words);
    }
}
