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
        var fields = reader.TokenType == JsonTokenType.StartObject ? Of(ref reader)! : [];
        while (reader.Read())
        {
            // What follows the object must be nothing.
        }

        return fields;
    }

    /// <summary>The values of the object that begins at a reader, which then stands at its end; null where not all of it is there yet.</summary>
    /// <exception cref="JsonException">It is broken.</exception>
    public IReadOnlyList<RecordField>? Of(ref Utf8JsonReader reader)
    {
        var fields = new NestedFields();
        return Object(ref reader, _root, fields) ? fields.Fields : null;
    }

    // Each of these is true where the whole of it was there.
    private static bool Object(ref Utf8JsonReader reader, JsonName at, NestedFields fields)
    {
        at.Restart();
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndObject)
                return true;
            var name = at.Inside(ref reader);
            if (!reader.Read() || !Value(ref reader, name, fields))
                return false;
        }

        return false;
    }

    private static bool Value(ref Utf8JsonReader reader, JsonName name, NestedFields fields)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
            return Object(ref reader, name, fields);
        if (reader.TokenType == JsonTokenType.StartArray)
            return List(ref reader, name, fields);
        if (reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length >= LongField.Shortest && !fields.IsInList && JsonReading.Utf8(ref reader) is { } utf8)
            fields.Add(new LongField(name.Path, utf8));
        else if (Scalar(ref reader) is { } value)
            fields.Add(name.Path, value);
        return true;
    }

    private static bool List(ref Utf8JsonReader reader, JsonName name, NestedFields fields)
    {
        fields.Open();
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndArray)
            {
                fields.Close();
                return true;
            }

            if (!Value(ref reader, name, fields))
                return false;
        }

        return false;
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
