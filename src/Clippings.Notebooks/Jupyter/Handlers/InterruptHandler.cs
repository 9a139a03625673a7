namespace Clippings.Notebooks.Jupyter;

/// <summary>Stops the running cell.</summary>
internal sealed class InterruptHandler(Interruption interruption) : IRequestHandler
{
    public string MessageType => "interrupt_request";

    public Task HandleAsync(RequestContext context)
    {
        interruption.Interrupt();
        context.Reply(new InterruptReply("ok"));
        return Task.CompletedTask;
    }
}
