using System.Text.Json.Nodes;

namespace Clippings.Notebooks.Jupyter;

/// <summary>Answers <c>history_request</c>.</summary>
/// <param name="Status"><c>ok</c>.</param>
/// <param name="History">Triples: session, cell number, and the source or the pair of source and value.</param>
internal sealed record HistoryReply(string Status, JsonArray History) : MessageContent("history_reply");
