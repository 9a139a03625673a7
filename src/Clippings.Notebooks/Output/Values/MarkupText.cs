using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;

namespace Clippings.Notebooks;

/// <summary>JSON and XML as they are written: on one line where that is short.</summary>
internal static class MarkupText
{
    private const int LineLength = 80;

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Indented = new(Compact) { WriteIndented = true };

    /// <summary>The markup that a value is; null for what is none.</summary>
    public static string? Of(object value) => value switch
    {
        JsonNode node => Json(node.ToJsonString),
        JsonDocument document => Json(document.RootElement),
        JsonElement element => Json(element),
        JsonProperty property => property.ToString(),
        XDocument or XElement => value.ToString(),
        XObject other => other.ToString(),
        XmlNode node => Xml(node),
        // Of a library that the cell brought.
        _ when IsNewtonsoft(value.GetType()) => value.ToString(),
        _ => null,
    };

    private static string Json(JsonElement element) =>
        element.ValueKind == JsonValueKind.Undefined ? "(undefined)" : Json(options => JsonSerializer.Serialize(element, options));

    private static string Json(Func<JsonSerializerOptions, string> write) =>
        write(Compact) is { Length: <= LineLength } line ? line : write(Indented);

    private static string Xml(XmlNode node)
    {
        var text = node.OuterXml;
        if (text.Length <= LineLength || node is not (XmlDocument or XmlElement))
            return text;
        try
        {
            return XDocument.Parse(text) is var document && node is XmlElement ? document.Root!.ToString() : document.ToString();
        }
        catch (XmlException)
        {
            return text;
        }
    }

    private static bool IsNewtonsoft(Type type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (at.FullName == "Newtonsoft.Json.Linq.JToken")
                return true;
        }
        return false;
    }
}
