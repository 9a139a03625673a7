namespace Clippings;

/// <summary>A table as a workbook of one sheet.</summary>
internal sealed class SheetTable<T> : TableFile<T>
{
    private const int MostRows = 1_048_576;

    private readonly Sheet _sheet;
    private readonly IReadOnlyList<RowColumn<T>> _columns;
    private readonly string _table;

    /// <summary>Begins a workbook with its header.</summary>
    /// <param name="file">Where it goes.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="table">The table's name, which the sheet has.</param>
    public SheetTable(Stream file, IReadOnlyList<RowColumn<T>> columns, string table)
        : base(file)
    {
        (_columns, _table) = (columns, table);
        _sheet = new Sheet(file, table);
        _sheet.Row();
        foreach (var column in columns)
            _sheet.Text(column.Name);
    }

    public override void End() => _sheet.Dispose();

    protected override void Write(T row)
    {
        if (Count >= MostRows)
            throw new CorpusException($"The table {_table} has more rows than the 1,048,576 of an Excel sheet: write it as csv, jsonl or parquet.");
        _sheet.Row();
        foreach (var column in _columns)
            column.WriteCell(_sheet, row);
    }

    protected override void Dispose(bool disposing)
    {
        _sheet.Dispose();
        base.Dispose(disposing);
    }
}
