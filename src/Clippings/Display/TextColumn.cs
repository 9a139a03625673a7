using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;

namespace Clippings;

/// <summary>A column of text, and of all that is printed as text: dates, enum members, lists.</summary>
/// <param name="name">The column's name.</param>
/// <param name="value">Reads the text off a row.</param>
/// <param name="isDay">True where the texts are days, which some files hold as such.</param>
internal sealed class TextColumn<T>(string name, Func<T, string?> value, bool isDay) : RowColumn<T>(name)
{
    public override bool IsNumeric => false;

    public override string? Text(T row) => value(row);

    public override void WriteJson(Utf8JsonWriter json, T row) => json.WriteString(JsonName, value(row));

    public override void WriteCell(Sheet sheet, T row)
    {
        if (value(row) is not { Length: > 0 } text)
            sheet.Empty();
        else if (isDay && DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            sheet.Day(day);
        else
            sheet.Text(text);
    }

    public override DataFrameColumn ToDataFrameColumn(IReadOnlyList<T> rows) =>
        new StringDataFrameColumn(Name, rows.Select(value));

    public override ParquetColumn<T> ToParquet() => isDay
        ? new ParquetValues<T, DateOnly>(Name, row => DateOnly.TryParseExact(value(row), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null)
        : new ParquetTexts<T>(Name, value);

    public override RowColumn<TOuter> Of<TOuter>(Func<TOuter, T> row) => new TextColumn<TOuter>(Name, outer => value(row(outer)), isDay);
}
