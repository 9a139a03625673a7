using System.Text;

namespace Clippings;

/// <summary>A text file that is read from its beginning to its end and never held as a whole, decoded as <see cref="TextDecoder"/> does.</summary>
internal sealed class StreamedText
{
    private readonly SourceFile _file;
    private readonly Encoding _encoding;
    private readonly int _start;

    /// <summary>Looks at a file's encoding; a doubt about it is told.</summary>
    /// <exception cref="FormatException">It is empty or no text.</exception>
    public StreamedText(SourceFile file, FileReading reading)
    {
        _file = file;
        (_encoding, _start) = TextDecoder.Find(file, reading.Warn);
    }

    /// <summary>Its characters, from the first on.</summary>
    public StreamReader Characters() => new(Bytes(), _encoding, detectEncodingFromByteOrderMarks: false, 1 << 16);

    /// <summary>Its characters as UTF-8.</summary>
    public Stream Utf8() => _encoding is UTF8Encoding ? Bytes() : Encoding.CreateTranscodingStream(Bytes(), _encoding, Encoding.UTF8);

    private Stream Bytes()
    {
        var bytes = _file.Open();
        bytes.Position = _start;
        return bytes;
    }
}
