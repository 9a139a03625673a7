using System.Text.Json.Nodes;

namespace Clippings.Notebooks.Jupyter;

/// <summary>Answers <c>complete_request</c>.</summary>
/// <param name="Status"><c>ok</c>.</param>
/// <param name="Matches">The texts that may replace the span, best first.</param>
/// <param name="CursorStart">Start of the span to replace, counted as the request counts.</param>
/// <param name="CursorEnd">End of the span.</param>
/// <param name="Metadata"><c>_jupyter_types_experimental</c>: kind and signature of each match.</param>
internal sealed record CompleteReply(
    string Status,
    IReadOnlyList<string> Matches,
    int CursorStart,
    int CursorEnd,
    JsonObject Metadata) : MessageContent("complete_reply");
