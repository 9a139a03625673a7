using System.Collections;

namespace Clippings;

/// <summary>
/// What an analysis returns: its rows in their order, with the articles they come from, what was asked, and how many
/// there were. Selecting and sorting keep all of that.
/// </summary>
/// <typeparam name="T">The row, a small record.</typeparam>
public class Rows<T> : IReadOnlyList<T>, IRows
{
    private readonly Lazy<IReadOnlyList<T>> _rows;

    internal Rows(IReadOnlyList<T> rows, RowsOrigin origin)
        : this(new Lazy<IReadOnlyList<T>>(rows), origin)
    {
    }

    private protected Rows(Lazy<IReadOnlyList<T>> rows, RowsOrigin origin) => (_rows, Origin) = (rows, origin);

    /// <summary>The name of the analysis.</summary>
    public string Analysis => Origin.Analysis;

    /// <summary>The articles that were analysed; null where the analysis was given rows that don't know theirs.</summary>
    public Corpus? Corpus => Origin.Corpus;

    /// <summary>What was asked, by the names of the analysis' parameters.</summary>
    public IReadOnlyDictionary<string, object?> Parameters => Origin.Parameters;

    /// <summary>How many rows the analysis made, those that a selection left out included.</summary>
    public int Total => Origin.Total;

    /// <inheritdoc/>
    public int Count => _rows.Value.Count;

    /// <summary>Where the rows come from.</summary>
    RowsOrigin IRows.Origin => Origin;

    internal RowsOrigin Origin { get; }

    /// <summary>The rows as they are kept.</summary>
    internal IReadOnlyList<T> Items => _rows.Value;

    /// <inheritdoc/>
    public T this[int index] => _rows.Value[index];

    /// <summary>The rows for which a condition holds.</summary>
    public Rows<T> Where(Func<T, bool> condition) => new([.. _rows.Value.Where(condition)], Origin);

    /// <summary>The first rows, at most so many.</summary>
    public Rows<T> Take(int count) => new([.. _rows.Value.Take(count)], Origin);

    /// <summary>The rows behind the first so many.</summary>
    public Rows<T> Skip(int count) => new([.. _rows.Value.Skip(count)], Origin);

    /// <summary>The rows by rising value, text in ordinal order; equal ones keep their order.</summary>
    public OrderedRows<T> OrderBy<TKey>(Func<T, TKey> key) => new(Enumerable.OrderBy(_rows.Value, key, Ordinal<TKey>()), Origin);

    /// <summary>The rows by falling value, text in ordinal order; equal ones keep their order.</summary>
    public OrderedRows<T> OrderByDescending<TKey>(Func<T, TKey> key) => new(Enumerable.OrderByDescending(_rows.Value, key, Ordinal<TKey>()), Origin);

    /// <summary>The rows in groups, by the name that each has.</summary>
    /// <param name="group">The group of a row; null or empty leaves it out.</param>
    public Groups<T> By(Func<T, string?> group) => RowGrouping.By(this, group);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _rows.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // A culture's order differs between machines.
    private protected static IComparer<TKey>? Ordinal<TKey>() => typeof(TKey) == typeof(string) ? (IComparer<TKey>)(object)StringComparer.Ordinal : null;
}
