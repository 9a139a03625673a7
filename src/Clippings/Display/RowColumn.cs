using System.Text.Json;
using Microsoft.Data.Analysis;

namespace Clippings;

/// <summary>One column of a table of <typeparamref name="T"/>: its name and how a row fills it.</summary>
internal abstract class RowColumn<T>(string name)
{
    public string Name { get; } = name;

    /// <summary>The name as JSON writes it, encoded once for all rows.</summary>
    protected JsonEncodedText JsonName { get; } = JsonEncodedText.Encode(name);

    /// <summary>True where values are numbers, which tables align right.</summary>
    public abstract bool IsNumeric { get; }

    /// <summary>The value as files print it; null where it is unknown.</summary>
    public abstract string? Text(T row);

    /// <summary>The values of a few rows as a reader sees them.</summary>
    public virtual IReadOnlyList<string?> Shown(IReadOnlyList<T> rows) => [.. rows.Select(Text)];

    public abstract void WriteJson(Utf8JsonWriter json, T row);

    /// <summary>Writes the value as a cell of its type.</summary>
    public abstract void WriteCell(Sheet sheet, T row);

    public abstract DataFrameColumn ToDataFrameColumn(IReadOnlyList<T> rows);

    /// <summary>The values of the rows of a Parquet file, which keeps their type.</summary>
    public abstract ParquetColumn<T> ToParquet();

    /// <summary>The same column of rows that hold one of these.</summary>
    public abstract RowColumn<TOuter> Of<TOuter>(Func<TOuter, T> row);
}
