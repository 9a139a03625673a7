namespace Clippings.Notebooks.Jupyter;

/// <summary>Says what stands at the cursor.</summary>
internal sealed class InspectHandler(IInterpreter interpreter, Interruption interruption) : IRequestHandler
{
    public string MessageType => "inspect_request";

    public async Task HandleAsync(RequestContext context)
    {
        var request = context.Request.Read(WireJson.Instance.InspectRequest);
        var cursor = CursorPosition.Read(request.Code, request.CursorPos);
        var found = await interruption.RunAsync(cancel => interpreter.InspectAsync(request.Code, cursor.Utf16, cancel));
        context.Reply(found is null
            ? new InspectReply("ok", Found: false, [], [])
            : new InspectReply("ok", Found: true, found.Bundle.Data, found.Bundle.Metadata));
    }
}
