namespace Clippings;

/// <summary>A table as CSV.</summary>
internal sealed class CsvTable<T> : TableFile<T>
{
    private readonly CsvLines _lines;
    private readonly IReadOnlyList<RowColumn<T>> _columns;
    private readonly bool _spreadsheetSafe;

    /// <summary>Begins a table with its header.</summary>
    /// <param name="file">Where it goes.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="spreadsheetSafe">As for <see cref="TableWriter"/>.</param>
    public CsvTable(Stream file, IReadOnlyList<RowColumn<T>> columns, bool spreadsheetSafe)
        : base(file)
    {
        (_columns, _spreadsheetSafe) = (columns, spreadsheetSafe);
        _lines = new CsvLines(file);
        _lines.Add(columns.Select(column => column.Name));
    }

    public override TableBlock<T> Block(IReadOnlyList<T> rows)
    {
        using var bytes = new MemoryStream();
        using var lines = new CsvLines(bytes);
        foreach (var row in rows)
            lines.Add(Fields(row));
        lines.Flush();
        return new(rows, bytes.ToArray());
    }

    public override void End() => _lines.Flush();

    protected override void Write(T row) => _lines.Add(Fields(row));

    protected override void Write(byte[] block)
    {
        _lines.Flush();
        base.Write(block);
    }

    private IEnumerable<string?> Fields(T row) =>
        _columns.Select(column => _spreadsheetSafe && !column.IsNumeric ? FormulaText.Disarm(column.Text(row)) : column.Text(row));

    protected override void Dispose(bool disposing)
    {
        _lines.Dispose();
        base.Dispose(disposing);
    }
}
