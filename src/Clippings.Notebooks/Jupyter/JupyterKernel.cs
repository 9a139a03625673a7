using System.Text.Json;

namespace Clippings.Notebooks.Jupyter;

/// <summary>A running kernel: sockets, loops and handlers around an interpreter.</summary>
internal sealed class JupyterKernel : IDisposable
{
    /// <summary>How long a cell that does not stop may hold up the end of the kernel.</summary>
    private static readonly TimeSpan LastCell = TimeSpan.FromMilliseconds(500);

    private readonly KernelSockets sockets;
    private readonly RequestQueue shell = new();
    private readonly RequestQueue control = new();
    private readonly Interruption interruption = new();
    private readonly ManualResetEventSlim stopping = new();
    private readonly KernelInfoHandler info = new();
    private readonly RequestReader reader;
    private readonly MessageWriter writer;
    private readonly StandardInput input;
    private readonly MessageLog log;
    private readonly RequestLoop shellLoop;
    private readonly RequestLoop controlLoop;

    /// <summary>Binds the sockets and starts to answer.</summary>
    /// <param name="connection">Where to listen.</param>
    /// <param name="interpreter">Runs the cells; not disposed by the kernel.</param>
    /// <param name="input">Connects the interpreter's questions for input with clients.</param>
    /// <param name="log">Takes a line about each message that was dropped.</param>
    /// <exception cref="ConnectionFileException">A port is taken.</exception>
    public JupyterKernel(ConnectionInfo connection, IInterpreter interpreter, StandardInput input, Action<string> log)
    {
        (this.input, this.log) = (input, new MessageLog(log));
        sockets = new KernelSockets(connection);
        var signer = new MessageSigner(connection.Key);
        reader = new RequestReader(signer);
        writer = new MessageWriter(signer, Guid.NewGuid().ToString("N"), TimeProvider.System);
        shellLoop = Loop("Jupyter shell", shell, [info, new ShutdownHandler(Stop), .. ShellHandlers(interpreter)]);
        controlLoop = Loop("Jupyter control", control, [info, new ShutdownHandler(Stop), new InterruptHandler(interruption)]);
        shellLoop.Start();
        controlLoop.Start();
        sockets.Start(Receive, Welcome);
    }

    /// <summary>Ends when the first client has its first answer.</summary>
    public Task Greeted => info.Answered;

    /// <summary>Stops the running cell.</summary>
    public void Interrupt() => interruption.Interrupt();

    /// <summary>Makes <see cref="WaitForShutdown"/> return.</summary>
    public void Stop() => stopping.Set();

    /// <summary>Waits until a client, or <see cref="Stop"/>, ends the kernel.</summary>
    public void WaitForShutdown() => stopping.Wait();

    /// <summary>Sends what is left to send and closes the sockets, whatever else goes on.</summary>
    public void SendRest() => sockets.Dispose();

    /// <summary>Stops the running cell, sends what is left to send and closes the sockets.</summary>
    public void Dispose()
    {
        control.Close();
        shell.Close();
        interruption.Interrupt();
        controlLoop.Join(LastCell);
        if (shellLoop.Join(LastCell))
            shell.Dispose();
        control.Dispose();
        sockets.Dispose();
        stopping.Dispose();
    }

    private IRequestHandler[] ShellHandlers(IInterpreter interpreter)
    {
        var history = new CellHistory();
        return
        [
            new ExecuteHandler(interpreter, shell, interruption, input, history),
            new CompleteHandler(interpreter, interruption),
            new InspectHandler(interpreter, interruption),
            new IsCompleteHandler(interpreter),
            new HistoryHandler(history),
            new CommInfoHandler(),
            new CommOpenHandler(),
            new IgnoredMessageHandler("comm_msg"),
            new IgnoredMessageHandler("comm_close"),
        ];
    }

    private RequestLoop Loop(string name, RequestQueue queue, IRequestHandler[] handlers) =>
        new(name, queue, handlers, writer, sockets.Send, log.Add);

    private void Receive(Channel channel, IReadOnlyList<byte[]> frames)
    {
        if (reader.Read(channel, frames, out var reason) is not { } request)
            log.Add($"message on {channel} dropped: {reason}");
        else if (channel == Channel.Shell)
            shell.Add(request);
        else if (channel == Channel.Control)
            control.Add(request);
        else
            Answer(request);
    }

    private void Answer(Request reply)
    {
        try
        {
            input.Answer(reply);
        }
        catch (JsonException error)
        {
            log.Add($"input_reply dropped: {error.Message}");
        }
    }

    private void Welcome(byte[] topic) =>
        sockets.Send(writer.Broadcast(topic, parent: null, new IOPubWelcome(System.Text.Encoding.UTF8.GetString(topic))));
}
