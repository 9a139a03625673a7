using System.Text.Json.Nodes;

namespace Clippings.Notebooks.Jupyter;

/// <summary>Replaces every output displayed under an id.</summary>
internal sealed record UpdateDisplayData(JsonObject Data, JsonObject Metadata, Transient Transient) : MessageContent("update_display_data");
