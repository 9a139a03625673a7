using System.Collections;

namespace Clippings;

/// <summary>
/// All rows of a stored table, or of one group of its articles. They are made of the articles' texts when somebody reads
/// them; what counts asks the table itself.
/// </summary>
/// <param name="tables">The tables.</param>
/// <param name="table">Which of them.</param>
/// <param name="count">How many rows.</param>
/// <param name="read">Makes the rows.</param>
/// <param name="groups">The groups that these are one of; null for all rows.</param>
internal sealed class TableRows<T>(StoredTables tables, string table, int count, Func<IReadOnlyList<T>> read, CorpusGroups? groups = null) : IReadOnlyList<T>
{
    private readonly Lazy<IReadOnlyList<T>> _rows = new(read);

    public StoredTables Tables => tables;

    public string Table => table;

    public CorpusGroups? Groups => groups;

    /// <summary>The rows themselves.</summary>
    public IReadOnlyList<T> Made => _rows.Value;

    /// <summary>Whether somebody has read them.</summary>
    public bool IsMade => _rows.IsValueCreated;

    public int Count => count;

    public T this[int index] => _rows.Value[index];

    /// <summary>The stored rows that rows of an analysis are; null where they were selected or come from elsewhere.</summary>
    public static TableRows<T>? Of(IEnumerable<T> rows) => rows switch
    {
        Rows<T> { Items: TableRows<T> all } => all,
        Group<T> { Items: TableRows<T> some } => some,
        _ => null,
    };

    public IEnumerator<T> GetEnumerator() => _rows.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
