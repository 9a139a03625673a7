namespace Clippings;

/// <summary>Cuts what stands between words: marks, each by itself or with its like, and the possessive ending.</summary>
internal static class TreebankMarks
{
    private const string Repeated = ".-!?*=_~'`";

    /// <summary>Adds the marks between two offsets.</summary>
    public static void Cut(string text, int start, int end, List<TextSpan> words)
    {
        for (var position = start; position < end;)
        {
            if (IsSpace(text[position]))
            {
                position++;
                continue;
            }

            var after = EndOfMark(text, position, end);
            words.Add(new TextSpan(position, after));
            position = after;
        }
    }

    private static int EndOfMark(string text, int start, int limit)
    {
        var mark = text[start];
        if (WordJoins.Apostrophes.Contains(mark, StringComparison.Ordinal) && start + 1 < limit && text[start + 1] is 's' or 'S')
            return start + 2;
        var end = start + 1;
        if (Repeated.Contains(mark, StringComparison.Ordinal))
        {
            while (end < limit && Goes(mark, text[end]))
                end++;
        }

        while (end < limit && Extends(text, end))
            end++;
        return end;
    }

    private static bool Goes(char mark, char next) => next == mark || (mark is '!' or '?' && next is '!' or '?');

    /// <summary>The rest of a surrogate pair, and what is set over the mark before.</summary>
    private static bool Extends(string text, int offset) =>
        char.IsLowSurrogate(text[offset]) || WordClasses.At(text, offset).Class == WordClass.Extend;

    // Marks that show nothing are no words either.
    private static bool IsSpace(char c) =>
        char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control;
}
