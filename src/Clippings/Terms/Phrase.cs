namespace Clippings;

/// <summary>A word or a run of words to look for, normalized as the tokens are.</summary>
internal sealed class Phrase
{
    private readonly string[] _words;
    private readonly TermForm _form;

    /// <exception cref="ArgumentException">The text holds no word.</exception>
    public Phrase(string text, TermForm form)
    {
        var stemmer = new Stemmer();
        _form = form;
        _words =
        [
            .. Tokenizer.Split(text, 0, text.Length)
                .Select(word => TermNormalizer.Normalize(word.Of(text)))
                .Select(term => form == TermForm.Stem ? stemmer.Stem(term) : term),
        ];
        if (_words.Length == 0)
            throw new ArgumentException($"'{text}' holds no word to look for: give a word or a phrase.", nameof(text));
    }

    /// <summary>The normalized words with a space between.</summary>
    public string Text => string.Join(' ', _words);

    /// <summary>Number of words.</summary>
    public int Length => _words.Length;

    /// <summary>Indexes in a sentence at which the phrase starts.</summary>
    public IEnumerable<int> In(IReadOnlyList<Token> sentence)
    {
        for (var i = 0; i + Length <= sentence.Count; i++)
        {
            if (IsAt(sentence, i))
                yield return i;
        }
    }

    private bool IsAt(IReadOnlyList<Token> sentence, int index)
    {
        for (var i = 0; i < Length; i++)
        {
            if (_form.Of(sentence[index + i]) != _words[i] || (i > 0 && !sentence[index + i - 1].IsBefore(sentence[index + i])))
                return false;
        }

        return true;
    }
}
