using System.Text.Json.Nodes;

namespace Clippings.Notebooks.Tests.Jupyter.TestKit;

/// <summary>A message as a client reads it.</summary>
public sealed record ReceivedMessage(string Topic, JsonObject Header, JsonObject Parent, JsonObject Content)
{
    public string Type => (string)Header["msg_type"]!;

    public string? ParentId => (string?)Parent["msg_id"];

    public string? Text(string property) => (string?)Content[property];
}
