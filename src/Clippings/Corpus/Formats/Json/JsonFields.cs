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
        var fields = new List<RecordField>();
        if (reader.TokenType == JsonTokenType.StartObject)
            Object(ref reader, _root, fields, null);
        while (reader.Read())
        {
            // What follows the object must be nothing.
        }

        return fields;
    }

    private static void Object(ref Utf8JsonReader reader, JsonName at, List<RecordField> fields, Dictionary<string, List<string>>? lists)
    {
        at.Restart();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = at.Inside(ref reader);
            reader.Read();
            Value(ref reader, name, fields, lists);
        }
    }

    private static void Value(ref Utf8JsonReader reader, JsonName name, List<RecordField> fields, Dictionary<string, List<string>>? lists)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
            Object(ref reader, name, fields, lists);
        else if (reader.TokenType == JsonTokenType.StartArray)
            List(ref reader, name, fields, lists);
        else if (Scalar(ref reader) is { } value)
            Add(name.Path, value, fields, lists);
    }

    private static void List(ref Utf8JsonReader reader, JsonName name, List<RecordField> fields, Dictionary<string, List<string>>? lists)
    {
        var inside = lists ?? new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            Value(ref reader, name, fields, inside);
        if (lists is not null)
            return;
        foreach (var (path, items) in inside)
            fields.Add(RecordField.Of(path, items));
    }

    private static void Add(string path, string value, List<RecordField> fields, Dictionary<string, List<string>>? lists)
    {
        if (lists is null)
            fields.Add(new(path, value));
        else if (lists.TryGetValue(path, out var items))
            items.Add(value);
        else
            lists.Add(path, [value]);
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
