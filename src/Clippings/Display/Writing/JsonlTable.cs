using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Clippings;

/// <summary>A table as an object a line.</summary>
/// <param name="file">Where it goes.</param>
/// <param name="columns">Its columns.</param>
internal sealed class JsonlTable<T>(Stream file, IReadOnlyList<RowColumn<T>> columns) : TableFile<T>(file)
{
    private const int FullBuffer = 1 << 16;

    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> _buffer = new(2 * FullBuffer);
    private Utf8JsonWriter? _json;

    public override void End()
    {
        File.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }

    protected override void Write(T row)
    {
        _json ??= new(_buffer, Format);
        _json.WriteStartObject();
        foreach (var column in columns)
            column.WriteJson(_json, row);
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= FullBuffer)
            End();
    }

    protected override void Dispose(bool disposing)
    {
        _json?.Dispose();
        base.Dispose(disposing);
    }
}
