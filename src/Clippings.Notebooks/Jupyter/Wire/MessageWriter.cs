using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Clippings.Notebooks.Jupyter;

/// <summary>Puts headers and signatures on what the kernel sends.</summary>
/// <param name="signer">Signs.</param>
/// <param name="session">This kernel's session; message ids are numbered under it.</param>
/// <param name="time">The clock of the header dates, which the protocol asks for.</param>
internal sealed class MessageWriter(MessageSigner signer, string session, TimeProvider time)
{
    /// <summary>The version of the messaging protocol that this kernel speaks: 5.4 brought <c>iopub_welcome</c>.</summary>
    public const string ProtocolVersion = "5.4";

    private static readonly byte[] EmptyObject = "{}"u8.ToArray();
    private static readonly byte[] Delimiter = RequestReader.Delimiter.ToArray();

    private long count;

    /// <summary>A reply to a request, by the channel it came by.</summary>
    public OutgoingMessage Reply(Request request, MessageContent content) =>
        new(request.Channel, Frames(request.Identities, request.HeaderJson, content));

    /// <summary>A question to the client that sent a request.</summary>
    public OutgoingMessage Ask(Request request, MessageContent content) =>
        new(Channel.Stdin, Frames(request.Identities, request.HeaderJson, content));

    /// <summary>A broadcast that a request caused; its topic is the message type.</summary>
    public OutgoingMessage Broadcast(Request? parent, MessageContent content) =>
        Broadcast(Encoding.UTF8.GetBytes(content.MessageType), parent, content);

    /// <summary>A broadcast under a topic of its own.</summary>
    public OutgoingMessage Broadcast(byte[] topic, Request? parent, MessageContent content) =>
        new(Channel.IOPub, Frames([topic], parent?.HeaderJson ?? EmptyObject, content));

    private byte[][] Frames(IReadOnlyList<byte[]> route, byte[] parent, MessageContent content)
    {
        var header = JsonSerializer.SerializeToUtf8Bytes(Header(content), WireJson.Instance.MessageHeader);
        var body = content.ToJson();
        return [.. route, Delimiter, signer.Sign(header, parent, EmptyObject, body), header, parent, EmptyObject, body];
    }

    private MessageHeader Header(MessageContent content) =>
        new(
            $"{session}_{Interlocked.Increment(ref count)}",
            session,
            "kernel",
            time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            content.MessageType,
            ProtocolVersion);
}
