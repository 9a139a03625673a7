using NetMQ;
using NetMQ.Sockets;

namespace Clippings.Notebooks.Jupyter;

/// <summary>
/// The five sockets of a kernel and the one thread that touches them. It does nothing but move frames, so heartbeats
/// and interrupts get through whatever a cell does.
/// </summary>
internal sealed class KernelSockets : IDisposable
{
    /// <summary>How long a closed socket may go on sending what it was given.</summary>
    private static readonly TimeSpan Linger = TimeSpan.FromSeconds(1);

    /// <summary>The longest frame of a request, in bytes; room for it is made as soon as a client announces it.</summary>
    private const long LongestFrame = 64 << 20;

    /// <summary>The longest topic and heartbeat, in bytes. A tree of topics is walked by recursion, a level a byte.</summary>
    private const long LongestTopic = 1 << 10;

    /// <summary>Of a message with more frames than this, the rest is not kept; a request has about ten.</summary>
    private const int MostFrames = 256;

    private readonly RouterSocket shell = new();
    private readonly RouterSocket control = new();
    private readonly RouterSocket stdin = new();
    private readonly XPublisherSocket iopub = new();
    private readonly RouterSocket heartbeat = new(); // It echoes; a RESPONSE socket stops for good at a message of another form.
    private readonly NetMQQueue<OutgoingMessage> outbox = new();
    private readonly NetMQPoller poller;
    private readonly ManualResetEventSlim stopped = new();

    /// <summary>Binds every socket; nothing is read before <see cref="Start"/>.</summary>
    /// <exception cref="ConnectionFileException">A port is taken.</exception>
    public KernelSockets(ConnectionInfo connection)
    {
        poller = [shell, control, stdin, iopub, heartbeat, outbox];
        Bind(shell, connection, connection.ShellPort, LongestFrame);
        Bind(control, connection, connection.ControlPort, LongestFrame);
        Bind(stdin, connection, connection.StdinPort, LongestFrame);
        iopub.Options.XPubVerbose = true; // Each client hears its own welcome, not only the first of a topic.
        Bind(iopub, connection, connection.IopubPort, LongestTopic);
        Bind(heartbeat, connection, connection.HbPort, LongestTopic);
    }

    /// <summary>Starts the thread of the sockets.</summary>
    /// <param name="received">Called on that thread with the frames of each message; must not block.</param>
    /// <param name="subscribed">Called on that thread with the topic of each new subscription.</param>
    public void Start(Action<Channel, IReadOnlyList<byte[]>> received, Action<byte[]> subscribed)
    {
        shell.ReceiveReady += (_, e) => Receive(Channel.Shell, e.Socket);
        control.ReceiveReady += (_, e) => Receive(Channel.Control, e.Socket);
        stdin.ReceiveReady += (_, e) => Receive(Channel.Stdin, e.Socket);
        heartbeat.ReceiveReady += (_, e) => SendFrames(e.Socket, ReadFrames(e.Socket));
        iopub.ReceiveReady += (_, e) =>
        {
            var frames = ReadFrames(e.Socket);
            if (frames is [[1, .. var topic]])
                subscribed(topic);
        };
        outbox.ReceiveReady += (_, e) => SendAll(e.Queue);
        poller.RunAsync("Jupyter sockets", isBackgroundThread: true);

        void Receive(Channel channel, NetMQSocket socket)
        {
            if (ReadFrames(socket) is { Count: > 0 } frames)
                received(channel, frames);
        }
    }

    /// <summary>Hands a message to the thread of the sockets; messages leave in the order of the calls.</summary>
    public void Send(OutgoingMessage message) => outbox.Enqueue(message);

    /// <summary>Sends what is waiting, then closes the sockets.</summary>
    public void Dispose()
    {
        if (poller.IsRunning)
        {
            outbox.Enqueue(new OutgoingMessage(Channel.Shell, [])); // No frames: the last one.
            stopped.Wait(Linger);
        }

        poller.Dispose();
        shell.Dispose();
        control.Dispose();
        stdin.Dispose();
        iopub.Dispose();
        heartbeat.Dispose();
        outbox.Dispose();
        stopped.Dispose();
    }

    private static void Bind(NetMQSocket socket, ConnectionInfo connection, int port, long longest)
    {
        socket.Options.Linger = Linger;
        // A client that sends more is disconnected before anything of it is read.
        socket.Options.MaxMsgSize = longest;
        // The default mark of 1,000 waiting messages would drop a busy cell's output without a word.
        socket.Options.SendHighWatermark = 0;
        socket.Options.ReceiveHighWatermark = 0;
        try
        {
            socket.Bind(connection.Address(port));
        }
        catch (Exception error) when (error is NetMQException or System.Net.Sockets.SocketException)
        {
            throw new ConnectionFileException($"port {port} of {connection.Ip} cannot be bound ({error.Message}); let the client pick other ports", error);
        }
    }

    // A socket may announce what it then drops for its form: to wait for it would be to wait for the next client.
    private static List<byte[]> ReadFrames(IReceivingSocket socket)
    {
        var frames = new List<byte[]>(8);
        var more = true;
        while (more && socket.TryReceiveFrameBytes(out var frame, out more))
        {
            if (frames.Count < MostFrames)
                frames.Add(frame!);
        }

        return frames;
    }

    private void SendAll(NetMQQueue<OutgoingMessage> queue)
    {
        while (queue.TryDequeue(out var message, TimeSpan.Zero))
        {
            if (message.Frames.Count == 0)
            {
                poller.StopAsync();
                stopped.Set();
                return;
            }

            SendFrames(SocketOf(message.Channel), message.Frames);
        }
    }

    private NetMQSocket SocketOf(Channel channel) => channel switch
    {
        Channel.Shell => shell,
        Channel.Control => control,
        Channel.Stdin => stdin,
        _ => iopub,
    };

    private static void SendFrames(NetMQSocket socket, IReadOnlyList<byte[]> frames)
    {
        for (var i = 0; i < frames.Count; i++)
            socket.SendFrame(frames[i], more: i < frames.Count - 1);
    }
}
