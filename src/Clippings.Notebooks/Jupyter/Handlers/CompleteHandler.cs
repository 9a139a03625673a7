using System.Text.Json.Nodes;

namespace Clippings.Notebooks.Jupyter;

/// <summary>Says what could stand at the cursor.</summary>
internal sealed class CompleteHandler(IInterpreter interpreter, Interruption interruption) : IRequestHandler
{
    public string MessageType => "complete_request";

    public async Task HandleAsync(RequestContext context)
    {
        var request = context.Request.Read(WireJson.Instance.CompleteRequest);
        var cursor = CursorPosition.Read(request.Code, request.CursorPos);
        var found = await interruption.RunAsync(cancel => interpreter.CompleteAsync(request.Code, cursor.Utf16, cancel));
        var (start, end) = (cursor.Write(request.Code, found.Start), cursor.Write(request.Code, found.End));
        context.Reply(new CompleteReply(
            "ok", [.. found.Entries.Select(entry => entry.Text)], start, end, Types(found.Entries, start, end)));
    }

    /// <summary>The extension that IPython brought and JupyterLab and VS Code read.</summary>
    private static JsonObject Types(IEnumerable<CompletionEntry> entries, int start, int end) => new()
    {
        ["_jupyter_types_experimental"] = new JsonArray([.. entries.Select(entry => new JsonObject
        {
            ["text"] = entry.Text,
            ["displayText"] = entry.DisplayText,
            ["type"] = CompletionKind.Of(entry.Kind),
            ["signature"] = entry.Detail,
            ["documentation"] = entry.Documentation,
            ["start"] = start,
            ["end"] = end,
        })]),
    };
}
