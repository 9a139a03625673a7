using Parquet;
using Parquet.Schema;

namespace Clippings;

/// <summary>
/// A table as Parquet, a group of rows at a time: no more of them are held than a group has. The same rows give the same
/// bytes.
/// </summary>
/// <param name="file">Where it goes.</param>
/// <param name="columns">Its columns.</param>
internal sealed class ParquetTable<T>(Stream file, IReadOnlyList<RowColumn<T>> columns) : TableFile<T>(file)
{
    private const int MostRows = 100_000;

    // Whole articles are long: some thousands of them make a group.
    private const long MostCharacters = 1 << 24;

    private readonly ParquetColumn<T>[] _columns = [.. columns.Select(column => column.ToParquet())];
    private ParquetWriter? _writer;
    private int _rows;
    private long _characters;

    public override void End()
    {
        if (_rows > 0 || _writer is null)
            WriteGroup();
        _writer!.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    protected override void Write(T row)
    {
        foreach (var column in _columns)
            _characters += column.Add(row);
        if (++_rows >= MostRows || _characters >= MostCharacters)
            WriteGroup();
    }

    private void WriteGroup()
    {
        WriteGroupAsync().GetAwaiter().GetResult();
        (_rows, _characters) = (0, 0);
    }

    // A table without rows is its columns.
    private async Task WriteGroupAsync()
    {
        _writer ??= await ParquetWriter.CreateAsync(new ParquetSchema(_columns.Select(column => column.Field)), File, Options()).ConfigureAwait(false);
        if (_rows == 0)
            return;
        using var group = _writer.CreateRowGroup();
        foreach (var column in _columns)
            await column.WriteAsync(group).ConfigureAwait(false);
    }

    // Words repeat and offsets rise: by these encodings the words of a wire are a third of the bytes.
    private ParquetOptions Options()
    {
        var options = new ParquetOptions
        {
            CompressionMethod = CompressionMethod.Zstd,
            CompressionLevel = System.IO.Compression.CompressionLevel.Optimal,
            DictionaryEncodingSampleSize = MostRows / 10,
        };
        foreach (var column in _columns)
            options.ColumnEncodingHints[column.Field.Name] = column.Encoding;
        return options;
    }
}
