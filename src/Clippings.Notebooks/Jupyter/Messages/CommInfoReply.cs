using System.Text.Json.Nodes;

namespace Clippings.Notebooks.Jupyter;

/// <summary>Answers <c>comm_info_request</c>.</summary>
/// <param name="Status"><c>ok</c>.</param>
/// <param name="Comms">The open comms by id: none, as the kernel registers no target that could accept one.</param>
internal sealed record CommInfoReply(string Status, JsonObject Comms) : MessageContent("comm_info_reply");
