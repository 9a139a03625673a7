namespace Clippings;

/// <summary>Reads the traits of a sentence's words, with what only the sentence tells of each.</summary>
internal static class SentenceTraits
{
    /// <param name="text">The text that the words stand in.</param>
    /// <param name="words">The words of one sentence in order.</param>
    /// <param name="traits">As many traits; their classes are left open.</param>
    public static void Read(string text, ReadOnlySpan<TextSpan> words, Span<WordTraits> traits)
    {
        var quoted = false;
        var (small, capital) = (0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            var word = text.AsSpan(words[i].Start, words[i].Length);
            traits[i] = WordTraitsReader.Read(word, ref quoted);
            if (word.Length > 0 && char.IsLetter(word[0]))
                _ = char.IsLower(word[0]) ? small++ : capital++;
        }

        var share = small == 0 ? 4u : capital > small ? 2u : 0u;
        var first = true;
        for (var i = 0; i < words.Length; i++)
        {
            traits[i] = traits[i] with { Setting = share + (first ? 1u : 0u) };
            var word = text.AsSpan(words[i].Start, words[i].Length);
            if (word.Length > 0 && char.IsLetterOrDigit(word[0]))
                first = false;
            else if (i > 0 && word is ":" or "\"" or "``" or "“")
                first = true;
        }
    }
}
