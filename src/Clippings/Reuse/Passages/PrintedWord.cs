using System.Text;

namespace Clippings;

/// <summary>
/// Words as reuse compares them: a run of letters and digits with apostrophes inside, capitals folded, ’ read as '. Simpler
/// than a token, so that two ways of setting a hyphen, a quotation mark or an abbreviation make no difference.
/// </summary>
internal static class PrintedWord
{
    /// <summary>The next word at or after an offset; an empty span at the limit where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to look from.</param>
    /// <param name="limit">Offset after the last character that counts.</param>
    public static TextSpan Next(string text, int from, int limit)
    {
        while (from < limit && LetterAt(text, from, limit) == 0)
            from++;
        var end = from;
        while (end < limit)
        {
            var step = LetterAt(text, end, limit);
            if (step == 0 && end > from && IsApostrophe(text[end]) && LetterAt(text, end + 1, limit) is > 0 and var behind)
                step = 1 + behind;
            if (step == 0)
                break;
            end += step;
        }

        return new(from, end);
    }

    /// <summary>The words of a stretch of text.</summary>
    public static IEnumerable<TextSpan> Spans(string text, int start, int end)
    {
        for (var word = Next(text, start, end); word.Length > 0; word = Next(text, word.End, end))
            yield return word;
    }

    /// <summary>A word in the form that is compared.</summary>
    public static string Folded(string text, TextSpan word)
    {
        var folded = new char[word.Length];
        Fold(text.AsSpan(word.Start, word.Length), folded);
        return new(folded);
    }

    /// <summary>The words of a stretch of text, in the form that is compared.</summary>
    public static IEnumerable<string> Between(string text, int start, int end) => Spans(text, start, end).Select(word => Folded(text, word));

    /// <summary>Writes a word in the form that is compared.</summary>
    /// <returns>How many characters.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> into)
    {
        word.ToLowerInvariant(into);
        into[..word.Length].Replace('’', '\'');
        return word.Length;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    /// <summary>Code units of the letter or digit at an offset; 0 where there is none.</summary>
    private static int LetterAt(string text, int at, int limit) =>
        at >= limit ? 0
        : !char.IsSurrogate(text[at]) ? (char.IsLetterOrDigit(text[at]) ? 1 : 0)
        : at + 1 < limit && Rune.TryGetRuneAt(text, at, out var rune) && Rune.IsLetterOrDigit(rune) ? 2 : 0;
}
