namespace Clippings;

/// <summary>The words by which a line of <c>corrections.csv</c> knows its place again. White space counts as one blank, since spreadsheets change it.</summary>
internal static class CorrectionWords
{
    private const int Longest = 80;

    /// <summary>The beginning of a passage, as a line keeps it.</summary>
    public static string Of(string passage)
    {
        var words = Plain(passage);
        return words.Length <= Longest ? words : words[..(char.IsHighSurrogate(words[Longest - 1]) ? Longest - 1 : Longest)].TrimEnd();
    }

    /// <summary>Words with one blank for each white space.</summary>
    public static string Plain(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a text starts with words.</summary>
    public static bool StartWith(ReadOnlySpan<char> text, string words)
    {
        var at = 0;
        foreach (var letter in Plain(words))
        {
            if (letter != ' ')
            {
                if (at >= text.Length || text[at++] != letter)
                    return false;
                continue;
            }

            var from = at;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if (at == from)
                return false;
        }

        return true;
    }

    /// <summary>The one place of a text where words stand; null where they stand nowhere or more than once.</summary>
    public static int? Find(string text, string words)
    {
        var first = words.Length == 0 ? -1 : text.IndexOf(words, StringComparison.Ordinal);
        return first >= 0 && text.IndexOf(words, first + 1, StringComparison.Ordinal) < 0 ? first : null;
    }
}
