using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Parquet;

namespace Clippings;

/// <summary>A column of whole numbers.</summary>
/// <param name="name">The column's name.</param>
/// <param name="value">Reads the number off a row.</param>
/// <param name="isLong">True where the property is 64 bits wide, which a DataFrame keeps.</param>
internal sealed class IntegerColumn<T>(string name, Func<T, long?> value, bool isLong) : RowColumn<T>(name)
{
    public override bool IsNumeric => true;

    public override string? Text(T row) => value(row)?.ToString(CultureInfo.InvariantCulture);

    public override IReadOnlyList<string?> Shown(IReadOnlyList<T> rows) => Numbers.Column([.. rows.Select(row => (double?)value(row))], mayBeYears: false);

    public override void WriteJson(Utf8JsonWriter json, T row)
    {
        if (value(row) is { } number)
            json.WriteNumber(JsonName, number);
        else
            json.WriteNull(JsonName);
    }

    public override void WriteCell(Sheet sheet, T row)
    {
        if (value(row) is { } number)
            sheet.Number(number);
        else
            sheet.Empty();
    }

    public override DataFrameColumn ToDataFrameColumn(IReadOnlyList<T> rows) => isLong
        ? new Int64DataFrameColumn(Name, rows.Select(value))
        : new Int32DataFrameColumn(Name, rows.Select(row => (int?)value(row)));

    public override ParquetColumn<T> ToParquet() => isLong
        ? new ParquetValues<T, long>(Name, value, EncodingHint.DeltaBinaryPacked)
        : new ParquetValues<T, int>(Name, row => (int?)value(row), EncodingHint.DeltaBinaryPacked);

    public override RowColumn<TOuter> Of<TOuter>(Func<TOuter, T> row) => new IntegerColumn<TOuter>(Name, outer => value(row(outer)), isLong);
}
