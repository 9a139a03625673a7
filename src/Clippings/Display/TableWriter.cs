namespace Clippings;

/// <summary>
/// Writes rows to <c>FOLDER/TABLE.csv</c>, <c>.jsonl</c>, <c>.xlsx</c> or <c>.parquet</c>. All read back to the same values; an
/// empty field is an unknown value.
/// </summary>
/// <param name="folder">Where the files go; it is made if it does not exist.</param>
/// <param name="format">The files' format and extension.</param>
/// <param name="spreadsheetSafe">
/// True sets an apostrophe before each text of a CSV file that a spreadsheet would take for a formula; then those do not
/// read back to the same values.
/// </param>
public sealed class TableWriter(string folder, TableFormat format, bool spreadsheetSafe = false)
{
    /// <summary>Which format it writes.</summary>
    internal TableFormat Format => format;

    /// <summary>Writes one table, replacing the file if it exists.</summary>
    /// <param name="table">The table's name, which is the file's stem.</param>
    /// <param name="rows">The rows; they are read once and not kept.</param>
    /// <returns>The path of the written file.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is no record, or has a property that no column holds.</exception>
    public string Write<T>(string table, IEnumerable<T> rows)
    {
        using var files = new WrittenFiles();
        var path = Path.Combine(folder, Write(table, rows, files).File);
        files.Commit();
        return path;
    }

    /// <summary>Writes one table as one of several files that appear together.</summary>
    /// <param name="table">The table's name.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="files">The files.</param>
    /// <param name="columns">Its columns; those of <typeparamref name="T"/> where null.</param>
    internal TableManifest.Table Write<T>(string table, IEnumerable<T> rows, WrittenFiles files, IReadOnlyList<RowColumn<T>>? columns = null)
    {
        using var file = Open(table, files, columns);
        foreach (var row in rows)
            file.Add(row);
        file.End();
        return new(NameOf(table), file.Count);
    }

    /// <summary>Begins a table that is written row by row, as one of several files that appear together.</summary>
    /// <param name="table">The table's name.</param>
    /// <param name="files">The files.</param>
    /// <param name="columns">Its columns; those of <typeparamref name="T"/> where null.</param>
    internal TableFile<T> Open<T>(string table, WrittenFiles files, IReadOnlyList<RowColumn<T>>? columns = null)
    {
        columns ??= RowSchema<T>.Columns;
#pragma warning disable CA2000 // The table closes it.
        var file = files.Open(Path.Combine(folder, NameOf(table)));
#pragma warning restore CA2000
        return format switch
        {
            TableFormat.Csv => new CsvTable<T>(file, columns, spreadsheetSafe),
            TableFormat.Jsonl => new JsonlTable<T>(file, columns),
            TableFormat.Parquet => new ParquetTable<T>(file, columns),
            _ => new SheetTable<T>(file, columns, table),
        };
    }

    /// <summary>The file of a table, relative to the folder.</summary>
    internal string NameOf(string table) => $"{table}.{format.ToString().ToLowerInvariant()}";
}
