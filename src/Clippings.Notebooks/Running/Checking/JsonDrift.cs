using System.Text.Json.Nodes;

namespace Clippings.Notebooks;

/// <summary>Finds the members in which two JSON forms differ.</summary>
internal static class JsonDrift
{
    private const int Longest = 60;

    public static IEnumerable<(string Place, string Before, string After)> Between(string name, JsonNode? before, JsonNode? after) =>
        Walk(before, after, "").Select(drift => ($"{name} {drift.Path.TrimStart('.')}".TrimEnd(), Shown(drift.Before), Shown(drift.After)));

    private static IEnumerable<(string Path, JsonNode? Before, JsonNode? After)> Walk(JsonNode? before, JsonNode? after, string path) => (before, after) switch
    {
        (JsonObject old, JsonObject fresh) => old.Select(member => member.Key).Union(fresh.Select(member => member.Key), StringComparer.Ordinal)
            .SelectMany(key => Walk(old[key], fresh[key], $"{path}.{key}")),
        (JsonArray old, JsonArray fresh) when old.Count == fresh.Count => Enumerable.Range(0, old.Count).SelectMany(i => Walk(old[i], fresh[i], $"{path}[{i}]")),
        _ => OutputForms.AreEqual(before, after) ? [] : [(path, before, after)],
    };

    private static string Shown(JsonNode? value) => value switch
    {
        null => "nothing",
        JsonArray list => $"a list of {list.Count}",
        JsonObject => "an object",
        _ => value.ToJsonString() is { Length: > Longest } text ? text[..Longest] + "…" : value.ToJsonString(),
    };
}
