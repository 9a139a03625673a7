using System.Text.Json.Nodes;

namespace Clippings.Notebooks.Jupyter;

/// <summary>Ends a comm, and answers a <c>comm_open</c> whose target nobody registered.</summary>
internal sealed record CommClose(string CommId, JsonObject Data) : MessageContent("comm_close");
