using System.Text;
using System.Text.Json;

namespace Clippings.Notebooks.Jupyter;

/// <summary>Turns the frames of a message into a request, or says why it must be dropped.</summary>
internal sealed class RequestReader(MessageSigner signer)
{
    private const int FramesAfterDelimiter = 5;

    /// <summary>The frame between the routing frames and the message.</summary>
    public static ReadOnlySpan<byte> Delimiter => "<IDS|MSG>"u8;

    /// <summary>Reads a message; where it returns null, <paramref name="reason"/> is what is wrong with it.</summary>
    public Request? Read(Channel channel, IReadOnlyList<byte[]> frames, out string reason)
    {
        reason = "";
        var delimiter = IndexOfDelimiter(frames);
        if (delimiter < 0 || frames.Count < delimiter + 1 + FramesAfterDelimiter)
        {
            reason = $"{frames.Count} frames are no Jupyter message";
            return null;
        }

        var (signature, header, parent, metadata, content) =
            (frames[delimiter + 1], frames[delimiter + 2], frames[delimiter + 3], frames[delimiter + 4], frames[delimiter + 5]);
        if (!signer.Verify(signature, header, parent, metadata, content))
        {
            reason = "the signature is wrong";
            return null;
        }

        return Parse(channel, [.. frames.Take(delimiter)], header, parent, content, out reason);
    }

    private static Request? Parse(
        Channel channel, byte[][] identities, byte[] header, byte[] parent, byte[] content, out string reason)
    {
        reason = "";
        try
        {
            var parsed = JsonSerializer.Deserialize(header, WireJson.Instance.MessageHeader);
            if (parsed is { MsgType.Length: > 0 })
                return new Request(channel, identities, parsed, header, parent, content);
            reason = "the header names no message type";
        }
        catch (Exception error) when (error is JsonException or DecoderFallbackException or InvalidOperationException)
        {
            reason = "the header is not JSON: " + error.Message;
        }

        return null;
    }

    private static int IndexOfDelimiter(IReadOnlyList<byte[]> frames)
    {
        for (var i = 0; i < frames.Count; i++)
        {
            if (frames[i].AsSpan().SequenceEqual(Delimiter))
                return i;
        }

        return -1;
    }
}
