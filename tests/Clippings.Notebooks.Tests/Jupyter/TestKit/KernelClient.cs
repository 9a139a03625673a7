using System.Text;
using System.Text.Json.Nodes;
using Clippings.Notebooks.Jupyter;
using NetMQ;
using NetMQ.Sockets;

namespace Clippings.Notebooks.Tests.Jupyter.TestKit;

/// <summary>A Jupyter client of our own: real sockets, its own signatures, nothing of the kernel's code.</summary>
public sealed class KernelClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConnectionInfo connection;
    private readonly DealerSocket shell = new();
    private readonly DealerSocket control = new();
    private readonly DealerSocket stdin = new();
    private readonly SubscriberSocket iopub = new();
    private readonly RequestSocket heartbeat = new();
    private readonly string session = Guid.NewGuid().ToString("N");
    private int sent;

    /// <summary>Connects, and where asked waits for the welcome, after which no broadcast is missed.</summary>
    public KernelClient(ConnectionInfo connection, bool welcomed = true)
    {
        this.connection = connection;
        foreach (var (socket, port) in new (NetMQSocket, int)[]
            { (shell, connection.ShellPort), (control, connection.ControlPort), (stdin, connection.StdinPort), (iopub, connection.IopubPort), (heartbeat, connection.HbPort) })
        {
            socket.Options.Linger = TimeSpan.Zero;
            // Requests and answers of one client must come by one identity, or the kernel could not ask it for input.
            if (socket is DealerSocket)
                socket.Options.Identity = Encoding.UTF8.GetBytes(session);
            socket.Options.ReceiveHighWatermark = 0;
            socket.Connect($"tcp://127.0.0.1:{port}");
        }

        iopub.SubscribeToAnyTopic();
        if (welcomed)
            Assert.Equal("iopub_welcome", Broadcast().Type);
    }

    public string Send(string type, JsonObject content, bool onControl = false, string? key = null)
    {
        var id = $"{session}-{++sent}";
        SendFrames(onControl ? control : shell, Header(type, id), new JsonObject(), content, key);
        return id;
    }

    public string Execute(string code, JsonObject? options = null)
    {
        var content = options ?? [];
        content["code"] = code;
        return Send("execute_request", content);
    }

    public void Answer(ReceivedMessage question, string value) =>
        SendFrames(stdin, Header("input_reply", $"{session}-{++sent}"), question.Header.DeepClone().AsObject(), new JsonObject { ["value"] = value });

    public void SendRaw(params string[] frames)
    {
        var message = new NetMQMessage();
        foreach (var frame in frames)
            message.Append(frame);
        shell.SendMultipartMessage(message);
    }

    /// <summary>Sends header, parent header, metadata and content as they are, under a signature that holds.</summary>
    public void SendSigned(params string[] json) => SendSigned(onControl: false, json);

    /// <summary>The same on a channel of choice; with two parts, header and content of an answer.</summary>
    public void SendSigned(bool onControl, params string[] json)
    {
        byte[][] frames = [.. (json is [var header, var content] ? [header, "{}", "{}", content] : json).Select(Encoding.UTF8.GetBytes)];
        var message = new NetMQMessage();
        message.Append("<IDS|MSG>");
        message.Append(ClientSigner.Sign(connection.Key, frames));
        foreach (var frame in frames)
            message.Append(frame);
        (json.Length == 2 ? stdin : onControl ? control : shell).SendMultipartMessage(message);
    }

    public ReceivedMessage Reply() => Receive(shell);

    public ReceivedMessage ControlReply() => Receive(control);

    public ReceivedMessage Question() => Receive(stdin);

    public ReceivedMessage Broadcast() => Receive(iopub);

    /// <summary>Whether nothing comes on the shell channel for a while.</summary>
    public bool HearsNothing(TimeSpan duration) => HearsNothing(duration, out _);

    /// <summary>Whether nothing comes on the shell channel for a while; else what came.</summary>
    public bool HearsNothing(TimeSpan duration, out ReceivedMessage? came)
    {
        NetMQMessage? message = null;
        came = shell.TryReceiveMultipartMessage(duration, ref message) ? Read(message!) : null;
        return came is null;
    }

    public string Heartbeat(string text)
    {
        heartbeat.SendFrame(text);
        Assert.True(heartbeat.TryReceiveFrameString(Patience, out var echo), "no heartbeat");
        return echo!;
    }

    /// <summary>What a request causes on the broadcast channel, up to and including idle.</summary>
    public IReadOnlyList<ReceivedMessage> BroadcastsOf(string request)
    {
        var found = new List<ReceivedMessage>();
        while (true)
        {
            var message = Broadcast();
            if (message.ParentId != request)
                continue;
            found.Add(message);
            if (message.Type == "status" && message.Text("execution_state") == "idle")
                return found;
        }
    }

    /// <summary>Runs a cell to its end: the reply, and its outputs without status and input.</summary>
    public (ReceivedMessage Reply, IReadOnlyList<ReceivedMessage> Outputs) Run(string code, JsonObject? options = null)
    {
        var request = Execute(code, options);
        var outputs = BroadcastsOf(request).Where(message => message.Type is not ("status" or "execute_input")).ToList();
        return (Reply(), outputs);
    }

    public void Dispose()
    {
        shell.Dispose();
        control.Dispose();
        stdin.Dispose();
        iopub.Dispose();
        heartbeat.Dispose();
    }

    private JsonObject Header(string type, string id) => new()
    {
        ["msg_id"] = id,
        ["session"] = session,
        ["username"] = "reader",
        ["date"] = "2022-01-12T09:00:00.000000Z",
        ["msg_type"] = type,
        ["version"] = "5.3",
    };

    private void SendFrames(NetMQSocket socket, JsonObject header, JsonObject parent, JsonObject content, string? key = null)
    {
        byte[][] json = [Bytes(header), Bytes(parent), Bytes([]), Bytes(content)];
        var message = new NetMQMessage();
        message.Append("<IDS|MSG>");
        message.Append(ClientSigner.Sign(key ?? connection.Key, json));
        foreach (var frame in json)
            message.Append(frame);
        socket.SendMultipartMessage(message);
    }

    private ReceivedMessage Receive(NetMQSocket socket)
    {
        NetMQMessage? message = null;
        Assert.True(socket.TryReceiveMultipartMessage(Patience, ref message), "no message came");
        return Read(message!);
    }

    private ReceivedMessage Read(NetMQMessage message)
    {
        var frames = message.Select(frame => frame.ToByteArray()).ToList();
        var start = frames.FindIndex(frame => frame.AsSpan().SequenceEqual("<IDS|MSG>"u8));
        var json = frames.Skip(start + 2).Take(4).ToArray();
        Assert.Equal(ClientSigner.Sign(connection.Key, json), Encoding.ASCII.GetString(frames[start + 1]));
        var topic = start == 0 ? "" : Encoding.UTF8.GetString(frames[0]);
        return new ReceivedMessage(topic, Parse(json[0]), Parse(json[1]), Parse(json[3]));
    }

    private static byte[] Bytes(JsonObject json) => Encoding.UTF8.GetBytes(json.ToJsonString());

    private static JsonObject Parse(byte[] json) => JsonNode.Parse(json)!.AsObject();
}
