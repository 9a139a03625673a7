namespace Clippings;

/// <summary>
/// Files that appear together: each is written beside its place, and all are moved there when the last is whole. Where
/// one can't be written, a full disk say, nothing in the folder has changed.
/// </summary>
internal sealed class WrittenFiles : IDisposable
{
    // Ends in nothing that is read as an article or a table.
    private const string Unfinished = ".part";

    private readonly List<string> _paths = [];

    /// <summary>Begins a file beside its place; its folder is made if it does not exist.</summary>
    /// <param name="path">Where it goes.</param>
    /// <exception cref="IOException">It can't be written; so says each write to it, too.</exception>
    public Stream Open(string path)
    {
        _paths.Add(path);
        return new UnfinishedFile(path, path + Unfinished);
    }

    /// <summary>Writes a file beside its place; its folder is made if it does not exist.</summary>
    /// <param name="path">Where it goes.</param>
    /// <param name="write">Writes its content.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    public void Write(string path, Action<Stream> write)
    {
        using var file = Open(path);
        write(file);
    }

    /// <summary>The same of a file that may be there as it is to be, since to read it is quicker.</summary>
    /// <param name="path">Where it goes.</param>
    /// <param name="bytes">Its content.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    public void WriteUnlessSame(string path, byte[] bytes)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true } file && file.Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
                return;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Then it is written over.
        }

        Write(path, file => file.Write(bytes));
    }

    /// <summary>Moves all files to their places, over those of the same names.</summary>
    public void Commit()
    {
        foreach (var path in _paths)
            File.Move(path + Unfinished, path, overwrite: true);
        _paths.Clear();
    }

    /// <summary>Removes what was not moved.</summary>
    public void Dispose()
    {
        foreach (var path in _paths)
            File.Delete(path + Unfinished);
    }
}
