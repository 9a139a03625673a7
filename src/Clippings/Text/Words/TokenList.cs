using System.Collections;

namespace Clippings;

/// <summary>
/// The words of an article as numbers: of each its form and where it starts. Rows are made of them as they are read and
/// not kept, so that a word takes six bytes and not a hundred.
/// </summary>
internal sealed class TokenList : IReadOnlyList<Token>
{
    private readonly Article _article;
    private readonly int[] _forms;
    private readonly TokenStarts _starts;
    private readonly int[] _sentences;
    private TextSpan[]? _quoted;

    /// <summary>Takes over what was read.</summary>
    /// <param name="article">The article.</param>
    /// <param name="lexicon">What the forms are numbers of.</param>
    /// <param name="forms">The forms.</param>
    /// <param name="starts">The offsets.</param>
    /// <param name="sentences">By number of the sentence less 1, how many words stand before it; one more for all.</param>
    public TokenList(Article article, Lexicon lexicon, int[] forms, TokenStarts starts, int[] sentences) =>
        (_article, Lexicon, _forms, _starts, _sentences) = (article, lexicon, forms, starts, sentences);

    /// <summary>The article's id.</summary>
    public string Article => _article.Id;

    /// <summary>What <see cref="Forms"/> are numbers of.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The forms, in order.</summary>
    public ReadOnlySpan<int> Forms => _forms;

    /// <summary>How many sentences the body has, those without a word included.</summary>
    public int Sentences => _sentences.Length - 1;

    /// <inheritdoc/>
    public int Count => _forms.Length;

    /// <inheritdoc/>
    public Token this[int index] => At(index, SentenceOf(index));

    /// <summary>The form of a word.</summary>
    public WordForm Form(int index) => Lexicon[_forms[index]];

    /// <summary>Where a word starts: a UTF-16 offset in the article's text.</summary>
    public int StartOf(int index) => _starts[index];

    /// <summary>The index of a sentence's first word, by the sentence's number less 1; of the number of sentences, how many words there are.</summary>
    public int FirstOf(int sentence) => _sentences[sentence];

    /// <summary>The row of a word whose sentence is known.</summary>
    public Token At(int index, int sentence)
    {
        var (form, start) = (Form(index), StartOf(index));
        return new(Article, sentence, index + 1, start, start + form.Printed.Length, form.Printed, form.Term, form.Stem, form.IsStopword, IsQuoted(start));
    }

    /// <inheritdoc/>
    public IEnumerator<Token> GetEnumerator()
    {
        for (var sentence = 0; sentence < Sentences; sentence++)
        {
            for (var i = _sentences[sentence]; i < _sentences[sentence + 1]; i++)
                yield return At(i, sentence + 1);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Found when rows are first made: who counts words needs no quotation marks.
    private bool IsQuoted(int start)
    {
        var quoted = _quoted ??= [.. _article.QuotedSpans().Select(quote => quote.Span)];
        if (quoted.Length == 0)
            return false;
        var next = Bisection.First(0, quoted.Length, at => quoted[at].End <= start);
        return next < quoted.Length && quoted[next].Start <= start;
    }

    private int SentenceOf(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        var (low, high) = (0, Sentences);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_sentences[middle + 1] <= index)
                low = middle + 1;
            else
                high = middle;
        }

        return low + 1;
    }
}
