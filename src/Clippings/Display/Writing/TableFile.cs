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

    /// <summary>Ends the table. Without it the file is not whole.</summary>
    public abstract void End();

    /// <summary>Lets the file go, whole or not.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Write(T row);

    protected virtual void Dispose(bool disposing) => file.Dispose();
}
