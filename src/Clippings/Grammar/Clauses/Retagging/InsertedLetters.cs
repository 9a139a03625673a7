namespace Clippings;

/// <summary>Joins words whose first letters an editor put in brackets: "[W]e are reminded" begins with "[W]e".</summary>
internal static class InsertedLetters
{
    private const int MostLetters = 2;

    /// <summary>The words of a sentence, such words in one piece and with the tag of the word they spell.</summary>
    /// <param name="text">The text that they stand in.</param>
    /// <param name="words">The tagged words.</param>
    public static IReadOnlyList<TaggedWord> Joined(string text, IReadOnlyList<TaggedWord> words)
    {
        List<TaggedWord>? joined = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (IsInserted(text, words, i))
            {
                joined ??= [.. words.Take(i)];
                var spelled = (text[words[i + 1].Start..words[i + 1].End] + text[words[i + 3].Start..words[i + 3].End]).ToLowerInvariant();
                joined.Add(new TaggedWord(words[i].Start, words[i + 3].End, Vocabulary.ClosedClass(spelled) is LexemeClass.Pronoun ? PennTag.PRP : words[i + 3].Tag));
                i += 3;
            }
            else
            {
                joined?.Add(words[i]);
            }
        }

        return joined ?? words;
    }

    private static bool IsInserted(string text, IReadOnlyList<TaggedWord> words, int i) =>
        text[words[i].Start] == '[' && i + 3 < words.Count && words[i + 1].End - words[i + 1].Start <= MostLetters && char.IsLetter(text[words[i + 1].Start]) && text[words[i + 2].Start] == ']'
        && words[i].End == words[i + 1].Start && words[i + 1].End == words[i + 2].Start && words[i + 2].End == words[i + 3].Start && char.IsLetter(text[words[i + 3].Start]);
}
