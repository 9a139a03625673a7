using System.Text.Json.Nodes;

namespace Clippings.Notebooks.Jupyter;

/// <summary>Gives cells run before.</summary>
internal sealed class HistoryHandler(CellHistory history) : IRequestHandler
{
    public string MessageType => "history_request";

    public Task HandleAsync(RequestContext context)
    {
        var request = context.Request.Read(WireJson.Instance.HistoryRequest);
        context.Reply(new HistoryReply("ok", [.. history.Find(request).Select(entry => Triple(entry, request.Output))]));
        return Task.CompletedTask;
    }

    private static JsonArray Triple(HistoryEntry entry, bool output) =>
        new(CellHistory.Session, entry.Number, output ? new JsonArray(entry.Code, entry.Result) : entry.Code);
}
