namespace Clippings;

/// <summary>A file that is being written beside its place; what goes wrong is said of that place.</summary>
internal sealed class UnfinishedFile : Stream
{
    private readonly string _path;
    private readonly FileStream _file;

    /// <summary>Begins a file; its folder is made if it does not exist.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="beside">Where it is written meanwhile.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    public UnfinishedFile(string path, string beside)
    {
        _path = path;
        FileStream? file = null;
        Do(() =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            file = File.Create(beside);
        });
        _file = file!;
    }

    public override bool CanRead => false;

    public override bool CanSeek => _file.CanSeek;

    public override bool CanWrite => true;

    public override long Length => _file.Length;

    public override long Position { get => _file.Position; set => _file.Position = value; }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _file.Write(buffer);
        }
        catch (Exception e) when (IsOfTheDisk(e))
        {
            throw Told(e);
        }
    }

    public override void Flush() => Do(_file.Flush);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => _file.Seek(offset, origin);

    public override void SetLength(long value) => Do(() => _file.SetLength(value));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Do(_file.Dispose);
        base.Dispose(disposing);
    }

    // A file that grows over the size that is allowed comes as an argument out of range.
    private static bool IsOfTheDisk(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: "value" };

    private IOException Told(Exception e) => new($"{_path} cannot be written ({e.Message}): free some space or check its permissions; nothing has changed.", e);

    private void Do(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (IsOfTheDisk(e))
        {
            throw Told(e);
        }
    }
}
