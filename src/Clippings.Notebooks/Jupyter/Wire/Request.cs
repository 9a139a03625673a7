using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Clippings.Notebooks.Jupyter;

/// <summary>A message from a client whose signature holds.</summary>
/// <param name="Channel">The socket it came by, and by which a reply goes back.</param>
/// <param name="Identities">The routing frames that lead back to the client.</param>
/// <param name="Header">Its header.</param>
/// <param name="HeaderJson">The header as received; every message it causes carries it, byte for byte, as its parent.</param>
/// <param name="ParentHeaderJson">The header of the message it answers, where it answers one.</param>
/// <param name="ContentJson">Its content, not read yet.</param>
internal sealed record Request(
    Channel Channel,
    IReadOnlyList<byte[]> Identities,
    MessageHeader Header,
    byte[] HeaderJson,
    byte[] ParentHeaderJson,
    byte[] ContentJson)
{
    /// <summary>Reads the content.</summary>
    /// <exception cref="JsonException">The content is not of this type.</exception>
    public T Read<T>(JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(ContentJson, type) ?? throw new JsonException("the content is null");
        }
        catch (InvalidOperationException error)
        {
            // Half a surrogate pair, which JSON may spell and no string can hold.
            throw new JsonException(error.Message, error);
        }
    }
}
