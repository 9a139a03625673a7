using System.Text.Json.Nodes;

namespace Clippings.Notebooks.Jupyter;

/// <summary>A value that a cell displays.</summary>
internal sealed record DisplayData(JsonObject Data, JsonObject Metadata, Transient Transient) : MessageContent("display_data");
