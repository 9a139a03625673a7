using System.Text.Json;

namespace Clippings;

/// <summary>Reads the objects of JSON that is not a line each; of an answer that holds lists, those of the longest.</summary>
/// <param name="text">The file.</param>
/// <param name="map">Names that tell an article from an answer that holds some.</param>
internal sealed class JsonRecords(StreamedText text, ColumnMap map)
{
    private readonly JsonFields _fields = new();
    private IReadOnlyList<string> _path = [];
    private int _entered;
    private bool _isNamed;
    private bool _isInList;
    private bool _isDone;

    /// <summary>The objects, numbered from 1.</summary>
    /// <exception cref="FormatException">The JSON is broken or cut off; its message names the line.</exception>
    public IEnumerable<ArticleRecord> Read()
    {
        _path = JsonLayout.Of(text, map);
        using var chunks = new JsonChunks(text);
        for (var number = 1; Next(chunks, number) is { } fields; number++)
            yield return new(number, fields);
    }

    private IReadOnlyList<RecordField>? Next(JsonChunks chunks, int number)
    {
        try
        {
            while (!_isDone)
            {
                if (Find(chunks) is { } fields)
                    return fields;
                if (!_isDone && !chunks.Fetch())
                    return null;
            }

            return null;
        }
        catch (JsonException e)
        {
            throw new FormatException(FormattableString.Invariant($"is not valid JSON or cut off in line {e.LineNumber + 1}, object {number}: correct it there, or fetch the file anew."), e);
        }
    }

    /// <summary>The next object that is whole in what is there; null where more must be fetched, or none is left.</summary>
    private IReadOnlyList<RecordField>? Find(JsonChunks chunks)
    {
        var reader = chunks.Reader();
        var before = reader;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject && IsRecord(reader.CurrentDepth))
            {
                var fields = _fields.Of(ref reader);
                // The whole object is read anew when there is more of it.
                chunks.Advance(fields is null ? before : reader);
                return fields;
            }

            Enter(ref reader);
            if (_isDone)
                break;
            before = reader;
        }

        chunks.Advance(reader);
        return null;
    }

    private bool IsRecord(int depth) => _path.Count == 0 ? depth == 0 || (_isInList && depth == 1) : _isInList && depth == _path.Count + 1;

    /// <summary>Follows the path to the list.</summary>
    private void Enter(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName when !_isInList && reader.CurrentDepth == _entered + 1 && _entered < _path.Count:
                _isNamed = reader.ValueTextEquals(_path[_entered]);
                return;
            case JsonTokenType.StartObject when _isNamed:
                _entered++;
                break;
            case JsonTokenType.StartArray when _isNamed ? _entered + 1 == _path.Count : _path.Count == 0 && reader.CurrentDepth == 0:
                _isInList = true;
                break;
            case JsonTokenType.EndArray when _isInList && reader.CurrentDepth == _path.Count:
                _isInList = false;
                _isDone = _path.Count > 0;
                break;
        }

        _isNamed = false;
    }
}
