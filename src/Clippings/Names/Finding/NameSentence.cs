namespace Clippings;

/// <summary>The words of one sentence, with what the search for names asks of them.</summary>
/// <param name="text">The article's text.</param>
/// <param name="words">The sentence's words and marks.</param>
/// <param name="isDisplay">True for a line whose capitals tell nothing: a headline in title case, a line in capitals.</param>
internal sealed class NameSentence(string text, IReadOnlyList<NameWord> words, bool isDisplay)
{
    private readonly string?[] _printed = new string?[words.Count];
    private readonly string?[] _lower = new string?[words.Count];

    public int Count => words.Count;

    public bool IsDisplay { get; } = isDisplay;

    public NameWord this[int i] => words[i];

    /// <summary>The word as printed; empty outside the sentence.</summary>
    public string At(int i) =>
        i < 0 || i >= words.Count ? string.Empty : _printed[i] ??= text[words[i].Start..words[i].End].Replace('’', '\'');

    /// <summary>The word in lower case; empty outside the sentence.</summary>
    public string Lower(int i) => i < 0 || i >= words.Count ? string.Empty : _lower[i] ??= At(i).ToLowerInvariant();

    public PennTag? TagAt(int i) => i < 0 || i >= words.Count ? null : words[i].Tag;

    /// <summary>True where a word begins with a capital.</summary>
    public bool IsCapital(int i) => i >= 0 && i < words.Count && char.IsUpper(text[words[i].Start]);

    /// <summary>True for the first word, and for one behind a mark that opens a sentence within the sentence.</summary>
    public bool IsFirst(int i)
    {
        for (var k = i - 1; k >= 0; k--)
        {
            if (At(k) is ":" or "\"" or "“" or "``" or "•" or "*" or "…")
                return true;
            if (char.IsLetterOrDigit(text[words[k].Start]))
                return false;
        }

        return true;
    }

    /// <summary>True for a word; false for a mark, and outside the sentence.</summary>
    public bool IsWord(int i) => i >= 0 && i < words.Count && char.IsLetterOrDigit(text[words[i].Start]);
}
