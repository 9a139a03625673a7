using System.Collections;

namespace Clippings;

/// <summary>The words of one sentence of an article.</summary>
/// <param name="Article">The article's words.</param>
/// <param name="Number">The sentence's number.</param>
internal sealed record TokenSentence(TokenList Article, int Number) : IReadOnlyList<Token>
{
    /// <summary>The index of its first word in the article.</summary>
    public int First { get; } = Article.FirstOf(Number - 1);

    /// <inheritdoc/>
    public int Count { get; } = Article.FirstOf(Number) - Article.FirstOf(Number - 1);

    /// <summary>The form of a word.</summary>
    public WordForm Form(int index) => Article.Form(First + index);

    /// <inheritdoc/>
    public Token this[int index] => Article.At(First + index, Number);

    /// <inheritdoc/>
    public IEnumerator<Token> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
