using System.Text.Json;
using Microsoft.Data.Analysis;

namespace Clippings;

/// <summary>A column of text, and of all that is printed as text: dates, enum members, lists.</summary>
internal sealed class TextColumn<T>(string name, Func<T, string?> value) : RowColumn<T>(name)
{
    public override bool IsNumeric => false;

    public override string? Text(T row) => value(row);

    public override void WriteJson(Utf8JsonWriter json, T row) => json.WriteString(JsonName, value(row));

    public override DataFrameColumn ToDataFrameColumn(IReadOnlyList<T> rows) =>
        new StringDataFrameColumn(Name, rows.Select(value));
}
