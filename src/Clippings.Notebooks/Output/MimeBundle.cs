using System.Text.Json.Nodes;

namespace Clippings.Notebooks;

/// <summary>One value in several forms, of which a viewer shows the richest that it knows.</summary>
/// <param name="Data">Form by mime type, in the order of preference: text as a JSON string, JSON types as an object.</param>
/// <param name="Metadata">What a viewer may need beside the data, such as alternative text; keyed by mime type where it concerns one form.</param>
public sealed record MimeBundle(JsonObject Data, JsonObject Metadata)
{
    /// <summary>A bundle of a single text form.</summary>
    public static MimeBundle Of(string mimeType, string content) => new(new JsonObject { [mimeType] = content }, []);
}
