namespace Clippings.Notebooks.Jupyter;

/// <summary>Refuses comms: the kernel registers no target, and the protocol says to close what nobody registered.</summary>
internal sealed class CommOpenHandler : IRequestHandler
{
    public string MessageType => "comm_open";

    public Task HandleAsync(RequestContext context)
    {
        var opened = context.Request.Read(WireJson.Instance.CommOpen);
        context.Broadcast(new CommClose(opened.CommId, []));
        return Task.CompletedTask;
    }
}
