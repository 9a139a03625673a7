using System.Text;
using System.Text.Json;

namespace Clippings;

/// <summary>Flattens objects to named values: what is nested gets dotted names, what stands in lists becomes a list.</summary>
internal sealed class JsonFields
{
    private readonly JsonName _root = new("", 0);

    /// <summary>The values of an object that is known to be whole.</summary>
    /// <param name="json">The object and nothing else.</param>
    /// <exception cref="JsonException">It is none.</exception>
    public IReadOnlyList<RecordField> Of(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, JsonReading.Options with { AllowMultipleValues = false });
        reader.Read();
        var fields = new NestedFields();
        if (reader.TokenType == JsonTokenType.StartObject)
            Object(ref reader, _root, fields);
        while (reader.Read())
        {
            // What follows the object must be nothing.
        }

        return fields.Fields;
    }

    private static void Object(ref Utf8JsonReader reader, JsonName at, NestedFields fields)
    {
        at.Restart();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = at.Inside(ref reader);
            reader.Read();
            Value(ref reader, name, fields);
        }
    }

    private static void Value(ref Utf8JsonReader reader, JsonName name, NestedFields fields)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
            Object(ref reader, name, fields);
        else if (reader.TokenType == JsonTokenType.StartArray)
            List(ref reader, name, fields);
        else if (Scalar(ref reader) is { } value)
            fields.Add(name.Path, value);
    }

    private static void List(ref Utf8JsonReader reader, JsonName name, NestedFields fields)
    {
        fields.Open();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            Value(ref reader, name, fields);
        fields.Close();
    }

    private static string? Scalar(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => JsonReading.Text(ref reader),
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => null,
    };
}
