namespace Clippings;

/// <summary>Finds where a word ends, by the joins of UAX #29 and of <see cref="WordJoins"/>.</summary>
internal static class WordScanner
{
    /// <summary>The offset after the word that starts here; never beyond <paramref name="limit"/>.</summary>
    public static int End(string text, int start, int limit)
    {
        var (before, length) = WordClasses.At(text, start);
        var position = start + length;
        while (position < limit)
        {
            var (here, step) = WordClasses.At(text, position);
            if (here == WordClass.Extend)
            {
                position += step;
            }
            else if (Continues(before, here))
            {
                before = here;
                position = here == WordClass.Letter ? AsciiWord.LettersEnd(text, position + step, limit) : position + step;
            }
            else if (Joined(text, position, limit, before) is var (after, joined) && joined > 0)
            {
                before = after;
                position += joined;
            }
            else
            {
                break;
            }
        }

        return WithoutFormat(text, start, Math.Min(position, limit));
    }

    /// <summary>True where two neighbours belong to one word without a mark between (WB5, WB8 to WB10, WB13).</summary>
    private static bool Continues(WordClass before, WordClass after) => (before, after) switch
    {
        (WordClass.Letter or WordClass.Digit or WordClass.Connector, WordClass.Letter or WordClass.Digit) => true,
        (WordClass.Katakana or WordClass.Connector, WordClass.Katakana) => true,
        (WordClass.Other or WordClass.Single, _) => false,
        (_, WordClass.Connector) => true,
        _ => false,
    };

    /// <summary>Code units of the mark at an offset and what it joins, and the class joined; none for no join.</summary>
    private static (WordClass After, int Length) Joined(string text, int mark, int limit, WordClass before)
    {
        if (mark + 1 >= limit || text[mark] == ' ')
            return default;
        var (after, length) = WordClasses.At(text, mark + 1);
        if (WordJoins.Join(before, text[mark], after) && !(text[mark] == '.' && LostSpace.Follows(text, mark, limit)))
            return (after, 1 + length);
        // The stop of a dotted abbreviation before a hyphen: U.S.-led.
        if (text[mark] == '.' && mark + 2 < limit && WordJoins.Hyphens.Contains(text[mark + 1], StringComparison.Ordinal)
            && DottedAbbreviation.EndsAt(text, mark) && WordClasses.At(text, mark + 2) is (WordClass.Letter, var size))
            return (WordClass.Letter, 2 + size);
        return default;
    }

    private static int WithoutFormat(string text, int start, int end)
    {
        while (end > start + 1 && char.GetUnicodeCategory(text[end - 1]) == System.Globalization.UnicodeCategory.Format)
            end--;
        return end;
    }
}
