namespace Clippings.Notebooks.Jupyter;

/// <summary>Takes a message that asks for no answer and concerns nothing the kernel has, such as one to a closed comm.</summary>
internal sealed class IgnoredMessageHandler(string messageType) : IRequestHandler
{
    public string MessageType => messageType;

    public Task HandleAsync(RequestContext context) => Task.CompletedTask;
}
