namespace Clippings.Notebooks.Jupyter;

/// <summary>Ends the kernel; a restart is the client's to do, with a new process.</summary>
internal sealed class ShutdownHandler(Action stop) : IRequestHandler
{
    public string MessageType => "shutdown_request";

    public Task HandleAsync(RequestContext context)
    {
        var request = context.Request.Read(WireJson.Instance.ShutdownRequest);
        var reply = new ShutdownReply("ok", request.Restart);
        context.Broadcast(reply);
        context.Reply(reply);
        stop();
        return Task.CompletedTask;
    }
}
