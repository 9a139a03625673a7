using System.Text.Json;
using Microsoft.Data.Analysis;

namespace Clippings;

/// <summary>A column of <c>true</c> and <c>false</c>.</summary>
internal sealed class TruthColumn<T>(string name, Func<T, bool?> value) : RowColumn<T>(name)
{
    public override bool IsNumeric => false;

    public override string? Text(T row) => value(row) switch { true => "true", false => "false", null => null };

    public override void WriteJson(Utf8JsonWriter json, T row)
    {
        if (value(row) is { } truth)
            json.WriteBoolean(JsonName, truth);
        else
            json.WriteNull(JsonName);
    }

    public override void WriteCell(Sheet sheet, T row)
    {
        if (value(row) is { } truth)
            sheet.Truth(truth);
        else
            sheet.Empty();
    }

    public override DataFrameColumn ToDataFrameColumn(IReadOnlyList<T> rows) =>
        new BooleanDataFrameColumn(Name, rows.Select(value));

    public override ParquetColumn<T> ToParquet() => new ParquetValues<T, bool>(Name, value);

    public override RowColumn<TOuter> Of<TOuter>(Func<TOuter, T> row) => new TruthColumn<TOuter>(Name, outer => value(row(outer)));
}
