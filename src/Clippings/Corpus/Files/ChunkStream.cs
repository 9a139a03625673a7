namespace Clippings;

/// <summary>Reads bytes that stand in memory in chunks of one size, the last one shorter.</summary>
/// <param name="chunks">The chunks.</param>
/// <param name="size">How many bytes each has.</param>
/// <param name="length">How many all have.</param>
internal sealed class ChunkStream(IReadOnlyList<byte[]> chunks, int size, long length) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (Position >= length)
            return 0;
        var rest = chunks[(int)(Position / size)].AsSpan((int)(Position % size));
        var read = Math.Min(rest.Length, buffer.Length);
        rest[..read].CopyTo(buffer);
        Position += read;
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        var position = offset + origin switch { SeekOrigin.Begin => 0, SeekOrigin.Current => Position, _ => length };
        return Position = position >= 0 ? position : throw new IOException("A position before the beginning.");
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }
}
