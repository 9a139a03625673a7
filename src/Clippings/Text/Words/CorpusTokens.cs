using System.Collections;

namespace Clippings;

/// <summary>The words of several articles, one after the other.</summary>
internal sealed class CorpusTokens : IReadOnlyList<Token>
{
    private readonly int[] _before;

    /// <param name="articles">The words of each; none stands twice.</param>
    public CorpusTokens(IReadOnlyList<TokenList> articles)
    {
        (Articles, _before) = (articles, new int[articles.Count + 1]);
        for (var i = 0; i < articles.Count; i++)
            _before[i + 1] = checked(_before[i] + articles[i].Count);
    }

    /// <summary>The words of each article.</summary>
    public IReadOnlyList<TokenList> Articles { get; }

    /// <inheritdoc/>
    public int Count => _before[^1];

    /// <inheritdoc/>
    public Token this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var at = Array.BinarySearch(_before, index);
            // Of articles without words behind each other the last holds the word.
            for (at = at < 0 ? ~at - 1 : at; _before[at + 1] <= index; at++)
            {
            }

            return Articles[at][index - _before[at]];
        }
    }

    /// <summary>The articles' words that rows are; null for rows that were selected or made otherwise.</summary>
    public static CorpusTokens? Of(IEnumerable<Token> tokens) => tokens switch
    {
        CorpusTokens all => all,
        TokenList one => new([one]),
        TableRows<Token> stored => Of(stored.Made),
        Rows<Token> rows => Of(rows.Items),
        Group<Token> rows => Of(rows.Items),
        _ => null,
    };

    /// <inheritdoc/>
    public IEnumerator<Token> GetEnumerator() => Articles.SelectMany(article => article).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
