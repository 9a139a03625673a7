using System.Text.Json.Nodes;

namespace Clippings.Notebooks.Jupyter;

/// <summary>The value of a cell's last expression.</summary>
internal sealed record ExecuteResult(int ExecutionCount, JsonObject Data, JsonObject Metadata) : MessageContent("execute_result");
