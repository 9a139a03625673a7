using System.Text.Json;
using System.Text.Json.Serialization;

namespace Clippings.Notebooks.Jupyter;

/// <summary>The content of a message that the kernel sends.</summary>
/// <param name="MessageType">The <c>msg_type</c> of the header.</param>
internal abstract record MessageContent([property: JsonIgnore] string MessageType)
{
    /// <summary>The content as UTF-8 JSON.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, GetType(), WireJson.Instance);
}
