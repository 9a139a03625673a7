using System.Globalization;
using Microsoft.Data.Analysis;

namespace Clippings;

/// <summary>Prints the first rows of a DataFrame, or of a sequence of rows, as a <see cref="Table"/>.</summary>
internal static class FrameTable
{
    public static Table Of(DataFrame frame, int most) => new(
        [.. frame.Columns.Select(column => new TableColumn(column.Name, column.IsNumericColumn()))],
        [.. frame.Rows.Take(most).Select(row => row.Select(Text).ToList())],
        frame.Rows.Count);

    public static Table Of<T>(IEnumerable<T> rows, int most)
    {
        var list = rows as IReadOnlyCollection<T> ?? [.. rows];
        return new Table(
            [.. RowSchema<T>.Columns.Select(column => new TableColumn(column.Name, column.IsNumeric))],
            [.. list.Take(most).Select(row => RowSchema<T>.Columns.Select(column => Text(column, row)).ToList())],
            list.Count);
    }

    private static string? Text<T>(RowColumn<T> column, T row) =>
        column is IntegerColumn<T> && column.Text(row) is { } digits ? Numbers.Text(double.Parse(digits, CultureInfo.InvariantCulture)) : column.Text(row);

    private static string? Text(object? value) => value switch
    {
        null => null,
        bool truth => truth ? "true" : "false",
        DateTime time => time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "s", CultureInfo.InvariantCulture),
        sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal =>
            Numbers.Text(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
