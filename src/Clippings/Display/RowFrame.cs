using Microsoft.Data.Analysis;

namespace Clippings;

/// <summary>Takes rows to DataFrames.</summary>
public static class RowFrame
{
    /// <summary>
    /// The rows as a DataFrame with the columns of the exported table: dates as ISO 8601 text, enum members in
    /// snake_case, lists joined with <c>;</c>, unknown values as null.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="columns">The columns to take, in this order; all where none is named.</param>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is no record, has a property that no column holds, or lacks a named column.</exception>
    public static DataFrame ToDataFrame<T>(this IEnumerable<T> rows, params IReadOnlyList<string> columns)
    {
        var list = rows as IReadOnlyList<T> ?? [.. rows];
        return new DataFrame(Chosen<T>(columns).Select(column => column.ToDataFrameColumn(list)));
    }

    private static IEnumerable<RowColumn<T>> Chosen<T>(IReadOnlyList<string> names) => names.Count == 0
        ? RowSchema<T>.Columns
        : names.Select(name => RowSchema<T>.Columns.FirstOrDefault(column => column.Name == name)
            ?? throw new ArgumentException($"There is no column '{name}'; the columns are {string.Join(", ", RowSchema<T>.Columns.Select(column => column.Name))}.", nameof(names)));
}
