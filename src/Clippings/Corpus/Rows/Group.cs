using System.Collections;

namespace Clippings;

/// <summary>Rows that share a name.</summary>
/// <typeparam name="T">The row.</typeparam>
public sealed class Group<T> : IReadOnlyList<T>
{
    private readonly IReadOnlyList<T> _rows;

    internal Group(string key, IReadOnlyList<T> rows) => (Key, _rows) = (key, rows);

    /// <summary>The name.</summary>
    public string Key { get; }

    /// <summary>The rows as they are kept.</summary>
    internal IReadOnlyList<T> Items => _rows;

    /// <inheritdoc/>
    public int Count => _rows.Count;

    /// <inheritdoc/>
    public T this[int index] => _rows[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
