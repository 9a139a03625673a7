using System.Text.Json.Nodes;

namespace Clippings.Notebooks.Jupyter;

/// <summary>Answers <c>inspect_request</c>.</summary>
/// <param name="Status"><c>ok</c>.</param>
/// <param name="Found">Whether anything known stands at the cursor.</param>
/// <param name="Data">Its description by mime type.</param>
/// <param name="Metadata">Empty.</param>
internal sealed record InspectReply(string Status, bool Found, JsonObject Data, JsonObject Metadata) : MessageContent("inspect_reply");
