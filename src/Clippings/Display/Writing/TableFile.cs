namespace Clippings;

/// <summary>A table that is being written, a row at a time; what it holds of its rows is bounded. Many can be open at once.</summary>
/// <param name="file">Where it goes; closed with the table.</param>
internal abstract class TableFile<T>(Stream file) : IDisposable
{
    /// <summary>How many rows it has so far.</summary>
    public long Count { get; private set; }

    /// <summary>Where it goes.</summary>
    protected Stream File => file;

    /// <summary>Adds a row behind the others.</summary>
    public void Add(T row)
    {
        Count++;
        Write(row);
    }

    /// <summary>Makes rows ready to be added. Any thread may do so for its own rows, while others are added.</summary>
    public virtual TableBlock<T> Block(IReadOnlyList<T> rows) => new(rows, null);

    /// <summary>Adds rows that were made ready behind the others.</summary>
    public void Add(TableBlock<T> block)
    {
        if (block.Bytes is { } bytes)
        {
            Count += block.Rows.Count;
            Write(bytes);
            return;
        }

        foreach (var row in block.Rows)
            Add(row);
    }

    /// <summary>Ends the table. Without it the file is not whole.</summary>
    public abstract void End();

    /// <summary>Lets the file go, whole or not.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Write(T row);

    /// <summary>Writes what <see cref="Block"/> made.</summary>
    protected virtual void Write(byte[] block) => file.Write(block);

    protected virtual void Dispose(bool disposing) => file.Dispose();
}
