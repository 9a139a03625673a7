namespace Clippings;

/// <summary>Rows in an order, which further values refine.</summary>
/// <typeparam name="T">The row.</typeparam>
public sealed class OrderedRows<T> : Rows<T>
{
    private readonly IOrderedEnumerable<T> _ordered;

    internal OrderedRows(IOrderedEnumerable<T> ordered, RowsOrigin origin)
        : base(new Lazy<IReadOnlyList<T>>(() => [.. ordered]), origin) => _ordered = ordered;

    /// <summary>Rows that are equal so far by rising value, text in ordinal order.</summary>
    public OrderedRows<T> ThenBy<TKey>(Func<T, TKey> key) => new(_ordered.ThenBy(key, Ordinal<TKey>()), Origin);

    /// <summary>Rows that are equal so far by falling value, text in ordinal order.</summary>
    public OrderedRows<T> ThenByDescending<TKey>(Func<T, TKey> key) => new(_ordered.ThenByDescending(key, Ordinal<TKey>()), Origin);
}
