namespace Clippings;

/// <summary>A word or a run of words to look for, normalized as the tokens are; <c>*</c> stands for any letters, <c>?</c> for one.</summary>
internal sealed class Phrase
{
    private readonly WordPattern[] _words;
    private readonly TermForm _form;

    /// <exception cref="ArgumentException">The text holds no word.</exception>
    public Phrase(string text, TermForm form)
    {
        _form = form;
        _words = [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(part => WordPattern.IsPattern(part) ? [WordPattern.Wild(part)] : Read(part))];
        if (!Array.Exists(_words, word => word.Text.Any(char.IsLetterOrDigit)))
            throw new ArgumentException($"'{text}' holds no word to look for: give a word or a phrase.", nameof(text));
    }

    /// <summary>The normalized words with a space between.</summary>
    public string Text => string.Join(' ', _words.Select(word => word.Text));

    /// <summary>Number of words.</summary>
    public int Length => _words.Length;

    /// <summary>The words, each by itself or by what holds for it.</summary>
    public IReadOnlyList<(string Word, Func<string, bool>? Matches)> Words => [.. _words.Select(word => (word.Text, word.IsWild ? word.Matches : (Func<string, bool>?)null))];

    /// <summary>Indexes in a sentence at which the phrase starts.</summary>
    public IEnumerable<int> In(IReadOnlyList<Token> sentence)
    {
        for (var i = 0; i + Length <= sentence.Count; i++)
        {
            if (IsAt(sentence, i))
                yield return i;
        }
    }

    private WordPattern[] Read(string text)
    {
        var stemmer = _form == TermForm.Stem ? new Stemmer() : null;
        return [.. Tokenizer.Split(text, 0, text.Length)
            .Select(word => TermNormalizer.Normalize(word.Of(text)))
            .Select(term => WordPattern.Of(stemmer?.Stem(term) ?? term))];
    }

    private bool IsAt(IReadOnlyList<Token> sentence, int index)
    {
        for (var i = 0; i < Length; i++)
        {
            if (!_words[i].Matches(sentence.WordAt(index + i, _form)) || (i > 0 && !sentence.IsNextAt(index + i)))
                return false;
        }

        return true;
    }
}
