using System.Globalization;
using Microsoft.Data.Analysis;

namespace Clippings;

/// <summary>Prints the first rows of a DataFrame, or of a sequence of rows, as a <see cref="Table"/>.</summary>
internal static class FrameTable
{
    public static Table Of(DataFrame frame, int most)
    {
        var count = (int)Math.Min(most, frame.Rows.Count);
        return Of(
            [.. frame.Columns.Select(column => new TableColumn(column.Name, column.IsNumericColumn()))],
            [.. frame.Columns.Select(column => Shown(column, count))],
            count,
            frame.Rows.Count) with
        {
            Links = new TableLinks([.. frame.Columns.Select(column => column.Name)], null),
        };
    }

    public static Table Of<T>(IEnumerable<T> rows, int most)
    {
        var list = rows as IReadOnlyCollection<T> ?? [.. rows];
        var first = list.Take(most).ToList();
        return Of(
            [.. RowSchema<T>.Columns.Select(column => new TableColumn(column.Name, column.IsNumeric))],
            [.. RowSchema<T>.Columns.Select(column => column.Shown(first))],
            first.Count,
            list.Count) with
        {
            WhyEmpty = EmptyRows.Why(rows),
            Links = new TableLinks([.. RowSchema<T>.Columns.Select(column => column.Name)], RowsOrigin.CorpusOf(rows)),
        };
    }

    private static Table Of(IReadOnlyList<TableColumn> columns, IReadOnlyList<IReadOnlyList<string?>> cells, int count, long total) =>
        new(columns, [.. Enumerable.Range(0, count).Select(row => cells.Select(column => column[row]).ToList())], total);

    // A DataFrame of one's own may hold years under any name; those of our tables hold none under these.
    private static bool Counted(string column) => column is "words" or "count" or "sentences" or "articles" or "position" || column.Split('_') is var parts && (parts.Contains("start") || parts.Contains("end"));

    private static IReadOnlyList<string?> Shown(DataFrameColumn column, int count)
    {
        var values = Enumerable.Range(0, count).Select(row => column[row]).ToList();
        return column.IsNumericColumn()
            ? Numbers.Column([.. values.Select(value => value is null ? (double?)null : Convert.ToDouble(value, CultureInfo.InvariantCulture))], mayBeYears: !Counted(column.Name))
            : [.. values.Select(Text)];
    }

    private static string? Text(object? value) => value switch
    {
        bool truth => truth ? "true" : "false",
        DateTime time => time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "s", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
