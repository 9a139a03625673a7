using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Clippings;

/// <summary>What the source of an article states beside what every article has, by the source's own names, capitals aside.</summary>
public sealed class ExtraColumns : IEnumerable<KeyValuePair<string, string>>
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SortedDictionary<string, string> _values;

    internal ExtraColumns(IEnumerable<KeyValuePair<string, string>> values) => _values = new(values.ToDictionary(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);

    /// <summary>The columns' names, in ordinal order.</summary>
    public IEnumerable<string> Names => _values.Keys;

    /// <summary>How many columns there are.</summary>
    public int Count => _values.Count;

    internal static ExtraColumns None { get; } = new([]);

    /// <summary>The value of a column; null where the article has none. A list is joined by <c>;</c>.</summary>
    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>The values of a column that holds a list: <c>clips.By(a => a.Extra.All("topics"))</c>.</summary>
    public IReadOnlyList<string> All(string name) => this[name]?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>All columns as a JSON object; null where there are none.</summary>
    internal string? ToJson() => Count == 0 ? null : JsonSerializer.Serialize(_values, Json);

    /// <summary>The columns of a JSON object.</summary>
    internal static ExtraColumns OfJson(string? json) => json is null ? None : new(JsonSerializer.Deserialize<Dictionary<string, string>>(json, Json) ?? []);

    /// <summary>The same with columns added or replaced; a null takes one away.</summary>
    internal ExtraColumns With(IEnumerable<(string Name, string? Value)> columns)
    {
        var values = new Dictionary<string, string>(_values, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in columns)
        {
            values.Remove(name);
            if (value is not null)
                values.Add(name, value);
        }

        return new(values);
    }
}
