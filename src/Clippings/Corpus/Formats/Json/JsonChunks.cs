using System.Text.Json;

namespace Clippings;

/// <summary>JSON as it comes out of a file: what is not read yet stays, what is not there yet is fetched.</summary>
internal sealed class JsonChunks(StreamedText text) : IDisposable
{
    private readonly Stream _utf8 = text.Utf8();
    private byte[] _buffer = new byte[1 << 16];
    private JsonReaderState _state = new(JsonReading.Options);
    private int _start;
    private int _end;
    private bool _isFinal;

    /// <summary>The bytes that are there and not read.</summary>
    public ReadOnlySpan<byte> Unread => _buffer.AsSpan(_start, _end - _start);

    /// <summary>How many bytes were read before those.</summary>
    public long Before { get; private set; }

    /// <summary>A reader of what is there.</summary>
    public Utf8JsonReader Reader() => new(Unread, _isFinal, _state);

    /// <summary>Takes over how far a reader of it came.</summary>
    public void Advance(in Utf8JsonReader reader)
    {
        _state = reader.CurrentState;
        _start += (int)reader.BytesConsumed;
        Before += reader.BytesConsumed;
    }

    /// <summary>Fetches more; false where nothing is left.</summary>
    /// <exception cref="FormatException">One value is larger than any article.</exception>
    public bool Fetch()
    {
        if (_isFinal)
            return false;
        var unread = _end - _start;
        if (unread > ArticleBytes.Largest)
            throw new FormatException($"holds an object of more than {ArticleBytes.Largest >> 20} MB, more than any article: write a list of objects, or an object a line.");
        var buffer = unread > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
        Buffer.BlockCopy(_buffer, _start, buffer, 0, unread);
        (_buffer, _start) = (buffer, 0);
        var read = _utf8.ReadAtLeast(_buffer.AsSpan(unread), _buffer.Length - unread, throwOnEndOfStream: false);
        _end = unread + read;
        _isFinal = read == 0;
        // What is not read begins outside of a string, as a reader stops between values.
        JsonNumbers.Blank(_buffer.AsSpan(0, _end));
        return true;
    }

    public void Dispose() => _utf8.Dispose();
}
