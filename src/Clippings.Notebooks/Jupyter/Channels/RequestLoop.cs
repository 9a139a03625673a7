using System.Text.Json;

namespace Clippings.Notebooks.Jupyter;

/// <summary>
/// Handles the requests of one channel, one after the other, on a thread of its own: a cell that fills the thread
/// pool cannot keep an interrupt waiting.
/// </summary>
internal sealed class RequestLoop
{
    private readonly RequestQueue queue;
    private readonly Dictionary<string, IRequestHandler> handlers;
    private readonly MessageWriter writer;
    private readonly Action<OutgoingMessage> send;
    private readonly Action<string> log;
    private readonly Thread thread;

    public RequestLoop(
        string name,
        RequestQueue queue,
        IEnumerable<IRequestHandler> handlers,
        MessageWriter writer,
        Action<OutgoingMessage> send,
        Action<string> log)
    {
        (this.queue, this.writer, this.send, this.log) = (queue, writer, send, log);
        this.handlers = handlers.ToDictionary(handler => handler.MessageType, StringComparer.Ordinal);
        thread = new Thread(Run) { Name = name, IsBackground = true };
    }

    public void Start() => thread.Start();

    /// <summary>Waits for the request in hand; false where it took longer.</summary>
    public bool Join(TimeSpan timeout) => thread.Join(timeout);

    private void Run()
    {
        foreach (var (request, aborted) in queue.Take())
            Answer(new RequestContext(request, aborted, writer, send));
    }

    private void Answer(RequestContext context)
    {
        var type = context.Request.Header.MsgType;
        context.Broadcast(Status.Busy);
        if (!handlers.TryGetValue(type, out var handler))
            log($"{type}: no such request on this channel");
        else
            Handle(handler, context, type);
        context.Broadcast(Status.Idle);
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Design", "CA1031", Justification = "A request that cannot be answered must not end the kernel.")]
    private void Handle(IRequestHandler handler, RequestContext context, string type)
    {
        try
        {
            handler.HandleAsync(context).GetAwaiter().GetResult();
        }
        catch (JsonException error)
        {
            log($"{type}: its content is malformed: {error.Message}");
            Refuse(context, type, error);
        }
        catch (Exception error)
        {
            log($"{type}: {error}");
            Refuse(context, type, error);
        }
    }

    private static void Refuse(RequestContext context, string type, Exception error)
    {
        if (ErrorReply.To(type, error) is { } reply)
            context.Reply(reply);
    }
}
