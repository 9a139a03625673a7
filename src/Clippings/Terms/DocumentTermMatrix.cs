namespace Clippings;

/// <summary>How often each term stands in each article: a row an article, a column a term, most cells zero.</summary>
public sealed class DocumentTermMatrix
{
    private readonly string[] _articles;
    private readonly string[] _terms;

    internal DocumentTermMatrix(string[] articles, string[] terms, IReadOnlyList<IReadOnlyList<(int Term, int Count)>> rows) =>
        (_articles, _terms, Rows) = (articles, terms, rows);

    /// <summary>The articles' ids, in ordinal order.</summary>
    public IReadOnlyList<string> Articles => _articles;

    /// <summary>The terms, in ordinal order.</summary>
    public IReadOnlyList<string> Terms => _terms;

    /// <summary>How many cells are not zero.</summary>
    public int Filled => Rows.Sum(row => row.Count);

    /// <summary>For each article its terms by their index in <see cref="Terms"/>, rising, and how often each stands there.</summary>
    internal IReadOnlyList<IReadOnlyList<(int Term, int Count)>> Rows { get; }

    /// <summary>How often a term stands in an article.</summary>
    /// <exception cref="KeyNotFoundException">The matrix has no such article.</exception>
    public int this[string article, string term]
    {
        get
        {
            var row = Array.BinarySearch(_articles, article, StringComparer.Ordinal);
            var column = Array.BinarySearch(_terms, term, StringComparer.Ordinal);
            return row >= 0
                ? Rows[row].FirstOrDefault(cell => cell.Term == column).Count
                : throw new KeyNotFoundException($"No article '{article}'{Nearest.Hint(article, Articles)}.");
        }
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Articles.Count} articles by {Terms.Count} terms, {Filled} cells filled");
}
