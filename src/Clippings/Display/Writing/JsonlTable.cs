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

    public override TableBlock<T> Block(IReadOnlyList<T> rows)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Format);
        foreach (var row in rows)
            Write(row, json, buffer);
        return new(rows, buffer.WrittenSpan.ToArray());
    }

    public override void End()
    {
        File.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }

    protected override void Write(T row)
    {
        Write(row, _json ??= new(_buffer, Format), _buffer);
        if (_buffer.WrittenCount >= FullBuffer)
            End();
    }

    protected override void Write(byte[] block)
    {
        End();
        base.Write(block);
    }

    private void Write(T row, Utf8JsonWriter json, ArrayBufferWriter<byte> buffer)
    {
        json.WriteStartObject();
        foreach (var column in columns)
            column.WriteJson(json, row);
        json.WriteEndObject();
        json.Flush();
        json.Reset();
        buffer.Write("\n"u8);
    }

    protected override void Dispose(bool disposing)
    {
        _json?.Dispose();
        base.Dispose(disposing);
    }
}
