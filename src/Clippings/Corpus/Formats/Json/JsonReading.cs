using System.Buffers;
using System.Text.Json;

namespace Clippings;

/// <summary>How JSON is read: comments and trailing commas are passed over, values may stand one behind another.</summary>
internal static class JsonReading
{
    public static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, AllowMultipleValues = true };

    /// <summary>A value of a string as UTF-8; null where it spells what no text holds.</summary>
    public static byte[]? Utf8(ref Utf8JsonReader reader)
    {
        var room = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        try
        {
            return room[..reader.CopyString(room)];
        }
        catch (InvalidOperationException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    /// <summary>A value of a string or a name; half of a character that it spells becomes U+FFFD, as an undecodable byte does.</summary>
    public static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            var quoted = $"\"{System.Text.Encoding.UTF8.GetString(reader.ValueSpan)}\"";
            return JsonSerializer.Deserialize<string>(PairedEscapes.Of(quoted))!;
        }
    }
}
