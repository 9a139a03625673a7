using Microsoft.Data.Analysis;

namespace Clippings;

/// <summary>Takes rows to DataFrames.</summary>
public static class RowFrame
{
    /// <summary>
    /// The rows as a DataFrame with the columns of the exported table: dates as ISO 8601 text, enum members in
    /// snake_case, lists joined with <c>;</c>, unknown values as null.
    /// </summary>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is no record, or has a property that no column holds.</exception>
    public static DataFrame ToDataFrame<T>(this IEnumerable<T> rows)
    {
        var list = rows as IReadOnlyList<T> ?? [.. rows];
        return new DataFrame(RowSchema<T>.Columns.Select(column => column.ToDataFrameColumn(list)));
    }
}
