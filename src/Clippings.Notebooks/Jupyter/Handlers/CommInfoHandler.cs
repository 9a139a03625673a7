namespace Clippings.Notebooks.Jupyter;

/// <summary>Lists open comms: none ever is, see <see cref="CommOpenHandler"/>.</summary>
internal sealed class CommInfoHandler : IRequestHandler
{
    public string MessageType => "comm_info_request";

    public Task HandleAsync(RequestContext context)
    {
        context.Reply(new CommInfoReply("ok", []));
        return Task.CompletedTask;
    }
}
