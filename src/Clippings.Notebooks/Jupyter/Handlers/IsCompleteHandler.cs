namespace Clippings.Notebooks.Jupyter;

/// <summary>Says whether a console should run the code or wait for another line.</summary>
internal sealed class IsCompleteHandler(IInterpreter interpreter) : IRequestHandler
{
    public string MessageType => "is_complete_request";

    public Task HandleAsync(RequestContext context)
    {
        var request = context.Request.Read(WireJson.Instance.IsCompleteRequest);
        context.Reply(interpreter.IsComplete(request.Code) switch
        {
            Completeness.Complete => new IsCompleteReply("complete", null),
            Completeness.Incomplete incomplete => new IsCompleteReply("incomplete", incomplete.Indent),
            _ => new IsCompleteReply("invalid", null),
        });
        return Task.CompletedTask;
    }
}
