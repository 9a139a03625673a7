using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;

namespace Clippings;

/// <summary>A column of fractional numbers. NaN and infinities are unknown in files, and kept in a DataFrame.</summary>
/// <param name="name">The column's name.</param>
/// <param name="value">Reads the number off a row.</param>
/// <param name="format">A .NET number format for files; null for the shortest form that reads back the same.</param>
internal sealed class NumberColumn<T>(string name, Func<T, double?> value, string? format) : RowColumn<T>(name)
{
    public override bool IsNumeric => true;

    public override string? Text(T row) =>
        value(row) is { } number && double.IsFinite(number) ? number.ToString(format, CultureInfo.InvariantCulture) : null;

    public override IReadOnlyList<string?> Shown(IReadOnlyList<T> rows) =>
        PValue.IsName(Name) ? [.. rows.Select(row => value(row) is { } p ? PValue.Text(p) : null)]
        : format is null ? Numbers.Column([.. rows.Select(value)])
        : [.. rows.Select(row => value(row) is { } number && double.IsFinite(number) ? number.ToString($"#,{format}", CultureInfo.InvariantCulture).Replace('-', '−') : null)];

    public override void WriteJson(Utf8JsonWriter json, T row)
    {
        json.WritePropertyName(JsonName);
        // Raw, so that "0.50" keeps its second decimal.
        json.WriteRawValue(Text(row) ?? "null");
    }

    public override void WriteCell(Sheet sheet, T row)
    {
        if (value(row) is { } number && double.IsFinite(number))
            sheet.Number(number);
        else
            sheet.Empty();
    }

    public override DataFrameColumn ToDataFrameColumn(IReadOnlyList<T> rows) =>
        new DoubleDataFrameColumn(Name, rows.Select(value));

    public override ParquetColumn<T> ToParquet() => new ParquetValues<T, double>(Name, row => value(row) is { } number && double.IsFinite(number) ? number : null);

    public override RowColumn<TOuter> Of<TOuter>(Func<TOuter, T> row) => new NumberColumn<TOuter>(Name, outer => value(row(outer)), format);
}
