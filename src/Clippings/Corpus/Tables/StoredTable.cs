using Parquet;

namespace Clippings;

/// <summary>A Parquet table of a folder that the kit wrote.</summary>
internal sealed class StoredTable : IDisposable
{
    private static readonly ParquetOptions Options = new() { UseDateOnlyTypeForDates = true };

    private readonly string _path;
    private readonly FileStream _file;
    private readonly ParquetReader _reader;

    /// <summary>Opens a table and looks whether it has the rows that it should.</summary>
    /// <param name="path">The file.</param>
    /// <param name="rows">How many rows it has by the folder's manifest.</param>
    /// <exception cref="CorpusException">It is missing or damaged.</exception>
    public StoredTable(string path, long rows)
    {
        _path = path;
        try
        {
            _file = File.OpenRead(path);
            _reader = ParquetTime.InTime(_file, () => ParquetReader.CreateAsync(_file, Options, leaveStreamOpen: true));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CorpusException($"'{path}' is missing, which {KitFiles.Tables} lists: {TablesLoader.Remedy}.", e);
        }
#pragma warning disable CA1031 // A damaged file fails in any way.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _file?.Dispose();
            throw Damaged(e.Message, e);
        }
#pragma warning restore CA1031

        if (Enumerable.Range(0, _reader.RowGroupCount).Sum(Rows) is var found && found != rows)
        {
            Dispose();
            throw Damaged(FormattableString.Invariant($"it has {found} rows where {KitFiles.Tables} lists {rows}"), null);
        }
    }

    /// <summary>Its groups of rows, one held at a time.</summary>
    public IEnumerable<StoredRows> Groups() => Enumerable.Range(0, _reader.RowGroupCount).Select(group => new StoredRows(this, group, (int)Rows(group)));

    /// <summary>The values of a column in a group of rows.</summary>
    /// <param name="group">The group, from 0.</param>
    /// <param name="name">The column.</param>
    /// <param name="read">Reads them.</param>
    /// <exception cref="CorpusException">There is no such column, or it is damaged.</exception>
    public T[] Read<T>(int group, string name, Func<ParquetRowGroupReader, Parquet.Schema.DataField, T[], Task> read)
    {
        var field = Array.Find(_reader.Schema.DataFields, field => field.Name == name) ?? throw Damaged($"it has no column '{name}'", null);
        try
        {
            return ParquetTime.InTime(_file, async () =>
            {
                using var rows = _reader.OpenRowGroupReader(group);
                var values = new T[rows.RowCount];
                await read(rows, field, values).ConfigureAwait(false);
                return values;
            });
        }
#pragma warning disable CA1031
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException))
        {
            throw Damaged(e.Message, e);
        }
#pragma warning restore CA1031
    }

    public void Dispose()
    {
        _reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _file.Dispose();
    }

    private long Rows(int group) => _reader.RowGroups[group].RowCount;

    private CorpusException Damaged(string why, Exception? inner) => new($"'{_path}' is damaged ({why.ReplaceLineEndings(" ").TrimEnd('.')}): {TablesLoader.Remedy}.", inner!);
}
