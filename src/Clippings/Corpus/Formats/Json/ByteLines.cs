namespace Clippings;

/// <summary>The lines of a text file as UTF-8, one after the other.</summary>
internal sealed class ByteLines(StreamedText text) : IDisposable
{
    private readonly Stream _utf8 = text.Utf8();
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private int _length;
    private int _break;

    /// <summary>The line's number, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The line without its end.</summary>
    public Span<byte> Line => _buffer.AsSpan(_start, _length);

    /// <summary>Goes to the next line; false where none is left.</summary>
    /// <exception cref="FormatException">A line is longer than any article.</exception>
    public bool Next()
    {
        _start += _length + _break;
        var looked = 0;
        while (true)
        {
            var at = _buffer.AsSpan(_start + looked, _end - _start - looked).IndexOf((byte)'\n');
            (_length, _break) = at >= 0 ? (looked + at, 1) : (_end - _start, 0);
            looked = _length;
            if (at < 0 && Fetch())
                continue;
            Number++;
            return at >= 0 || _length > 0;
        }
    }

    private bool Fetch()
    {
        var unread = _end - _start;
        if (unread > ArticleBytes.Largest)
            throw new FormatException(FormattableString.Invariant($"breaks off in line {Number + 1}, which has more than {ArticleBytes.Largest >> 20} MB, more than any article: split it."));
        var buffer = unread > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
        Buffer.BlockCopy(_buffer, _start, buffer, 0, unread);
        (_buffer, _start, _end) = (buffer, 0, unread);
        var read = _utf8.ReadAtLeast(_buffer.AsSpan(unread), _buffer.Length - unread, throwOnEndOfStream: false);
        _end += read;
        return read > 0;
    }

    public void Dispose() => _utf8.Dispose();
}
