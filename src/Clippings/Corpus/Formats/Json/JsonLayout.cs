using System.Text.Json;

namespace Clippings;

/// <summary>Finds where in JSON the articles stand.</summary>
internal sealed class JsonLayout
{
    private const int DeepestList = 4;

    private readonly RecordColumns _columns;
    private readonly List<string> _names = [];
    private string[] _longest = [];
    private long _length;
    private long _start = -1;
    private int _depth;
    private bool _isFirst;
    private bool _isArticle;

    private JsonLayout(ColumnMap map) => _columns = new(map);

    /// <summary>
    /// The names that lead to the longest list of objects; none where the top is a list itself, an article, or several
    /// values one behind another.
    /// </summary>
    /// <param name="text">The file.</param>
    /// <param name="map">Names that texts have.</param>
    public static IReadOnlyList<string> Of(StreamedText text, ColumnMap map)
    {
        using var chunks = new JsonChunks(text);
        var layout = new JsonLayout(map);
        try
        {
            while (layout.Look(chunks) && chunks.Fetch())
            {
                // Each round looks at what is there.
            }
        }
        catch (JsonException)
        {
            // Where it breaks off is told when the objects are read.
        }

        return layout.Found(chunks.Before);
    }

    private string[] Found(long end)
    {
        Leave(end);
        return _isArticle ? [] : _longest;
    }

    /// <summary>Looks at what is there; false once the answer is known.</summary>
    private bool Look(JsonChunks chunks)
    {
        var reader = chunks.Reader();
        while (reader.Read())
        {
            var at = chunks.Before + reader.TokenStartIndex;
            var depth = reader.CurrentDepth;
            // A list of words, or of lists, is no list of articles.
            if (_isFirst && reader.TokenType != JsonTokenType.StartObject)
                _start = -1;
            _isFirst = false;
            switch (reader.TokenType)
            {
                case JsonTokenType.StartArray when depth == 0:
                    return false;
                case JsonTokenType.PropertyName when _start < 0 && depth <= DeepestList && depth <= _names.Count + 1:
                    _names.RemoveRange(depth - 1, _names.Count - depth + 1);
                    _names.Add(JsonReading.Text(ref reader));
                    break;
                case JsonTokenType.StartArray when _start < 0 && depth <= DeepestList && _names.Count == depth:
                    (_start, _depth, _isFirst) = (at, depth, true);
                    break;
                case JsonTokenType.EndArray when depth == _depth:
                    Leave(at);
                    break;
                case JsonTokenType.EndObject when depth == 0:
                    chunks.Advance(reader);
                    return false;
                case JsonTokenType.String when _start < 0:
                    _isArticle |= _columns.Of(string.Join('.', _names)) is { Field: ArticleField.Text };
                    break;
            }
        }

        chunks.Advance(reader);
        return true;
    }

    private void Leave(long end)
    {
        if (_start >= 0 && end - _start > _length)
            (_longest, _length) = ([.. _names], end - _start);
        _start = -1;
    }
}
