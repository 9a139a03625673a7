using System.Text.Json;

namespace Clippings;

/// <summary>A name in an object with its place, dots between the names that lead to it. Each is made once a file.</summary>
/// <param name="path">Its place.</param>
/// <param name="index">Which of the names beside it, in the order in which they were first seen.</param>
internal sealed class JsonName(string path, int index)
{
    private readonly List<(byte[] Utf8, JsonName Name)> _inOrder = [];
    private readonly Dictionary<string, JsonName> _all = new(StringComparer.Ordinal);
    private readonly int _index = index;
    private int _next;

    /// <summary>Its place, such as <c>source.name</c>.</summary>
    public string Path => path;

    /// <summary>Forgets where the last object stood.</summary>
    public void Restart() => _next = 0;

    /// <summary>The name that stands at the reader. Objects of a list have mostly the same names in the same order.</summary>
    public JsonName Inside(ref Utf8JsonReader reader)
    {
        if (_next < _inOrder.Count && !reader.ValueIsEscaped && reader.ValueSpan.SequenceEqual(_inOrder[_next].Utf8))
            return _inOrder[_next++].Name;
        var name = JsonReading.Text(ref reader);
        if (!_all.TryGetValue(name, out var known))
        {
            // "$date" and "$oid" say of what kind a value is.
            var place = name.StartsWith('$') ? path : path.Length == 0 ? name : $"{path}.{name}";
            known = _all[name] = new JsonName(place, _inOrder.Count);
            _inOrder.Add((reader.ValueSpan.ToArray(), known));
        }

        _next = known._index + 1;
        return known;
    }
}
