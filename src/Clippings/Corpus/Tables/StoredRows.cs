namespace Clippings;

/// <summary>A group of rows of a stored table.</summary>
/// <param name="table">The table.</param>
/// <param name="group">Which group, from 0.</param>
/// <param name="count">How many rows.</param>
internal sealed class StoredRows(StoredTable table, int group, int count)
{
    /// <summary>How many rows.</summary>
    public int Count => count;

    /// <summary>A column of texts.</summary>
    public string?[] Texts(string column) => table.Read<string?>(group, column, (rows, field, values) => rows.ReadAsync(field, values.AsMemory()!).AsTask());

    /// <summary>A column of whole numbers.</summary>
    public int?[] Integers(string column) => Values<int>(column);

    /// <summary>A column of truth values.</summary>
    public bool?[] Truths(string column) => Values<bool>(column);

    /// <summary>A column of days.</summary>
    public DateOnly?[] Days(string column) => Values<DateOnly>(column);

    private T?[] Values<T>(string column)
        where T : struct =>
        table.Read<T?>(group, column, (rows, field, values) => rows.ReadAsync<T>(field, values.AsMemory()).AsTask());
}
