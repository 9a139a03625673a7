using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;

namespace Clippings.Notebooks;

/// <summary>Turns a value into the forms that its formatters give.</summary>
internal static class ValueBundle
{
    // Formatters have no channel for an output's metadata, so a type may register it as one more form of itself.
    private const string MetadataType = "application/vnd.output-metadata+json";

    /// <summary>A value in its preferred forms, or in those asked for.</summary>
    public static MimeBundle Of(object? value, params string[] mimeTypes)
    {
        IEnumerable<string> wanted = mimeTypes is [] ? Formatter.GetPreferredMimeTypesFor(value?.GetType()) : mimeTypes;
        var (data, metadata) = (new JsonObject(), new JsonObject());
        foreach (var mimeType in wanted)
            data[mimeType] = Content(value.ToDisplayString(mimeType), mimeType);
        if (mimeTypes is [] && !data.ContainsKey("text/plain"))
            data["text/plain"] = value.ToDisplayString("text/plain");
        if (data.TryGetPropertyValue(MetadataType, out var described) && data.Remove(MetadataType) && described is JsonObject notes)
            metadata = notes;
        return new MimeBundle(data, metadata);
    }

    /// <summary>JSON types travel as objects, everything else as text.</summary>
    public static JsonNode? Content(string text, string mimeType)
    {
        if (mimeType != "application/json" && !mimeType.EndsWith("+json", StringComparison.Ordinal))
            return JsonValue.Create(text);
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }
}
