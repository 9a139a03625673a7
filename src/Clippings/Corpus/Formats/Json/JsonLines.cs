using System.Text.Json;

namespace Clippings;

/// <summary>Reads JSON that has an object a line. A line that is none costs itself.</summary>
/// <param name="text">The file.</param>
/// <param name="warn">Takes doubts.</param>
internal sealed class JsonLines(StreamedText text, Action<string> warn)
{
    // A first line that is longer stands in no file of lines that was looked at, and in many of one line.
    private const int LongestFirst = 1 << 20;
    private const int Head = 1 << 14;

    private static readonly byte[] Blank = " \t\r\n"u8.ToArray();

    private readonly JsonFields _fields = new();
    private readonly List<int> _broken = [];
    private readonly List<int> _other = [];

    /// <summary>Whether a file's first line that is not blank is a whole object, with another behind it.</summary>
    public static bool Are(StreamedText text) => Are(text, Head) ?? Are(text, LongestFirst) ?? false;

    /// <summary>As above, by the file's first bytes; null where they are too few to tell.</summary>
    private static bool? Are(StreamedText text, int most)
    {
        using var utf8 = text.Utf8();
        var head = new byte[most];
        var read = utf8.ReadAtLeast(head, most, throwOnEndOfStream: false);
        var start = head.AsSpan(0, read).TrimStart(Blank);
        if (start is not [(byte)'{', ..])
            return start.IsEmpty && read == most ? null : false;
        var end = start.IndexOf((byte)'\n');
        var rest = end < 0 ? [] : start[end..].TrimStart(Blank);
        if (rest.IsEmpty && read == most)
            return null;
        return rest is [(byte)'{', ..] && IsObject(start[..end]);
    }

    /// <summary>The objects with the numbers of their lines.</summary>
    public IEnumerable<ArticleRecord> Read()
    {
        using var lines = new ByteLines(text);
        while (lines.Next())
        {
            if (Record(lines.Line, lines.Number) is { } record)
                yield return record;
        }

        if (_broken.Count > 0)
            warn($"is not valid JSON or cut off in {RowNumbers.Of("line", _broken)}, left out: correct it there, or fetch the file anew.");
        if (_other.Count > 0)
            warn($"has no object in {RowNumbers.Of("line", _other)}, left out: write {{ \"text\": \"…\" }} there.");
    }

    private ArticleRecord? Record(Span<byte> line, int number)
    {
        var json = ((ReadOnlySpan<byte>)line).Trim(Blank);
        if (json.IsEmpty)
            return null;
        try
        {
            if (_fields.Of(json) is { Count: > 0 } fields)
                return new(number, fields);
            _other.Add(number);
        }
        catch (JsonException)
        {
            if (JsonNumbers.Blank(line))
                return Record(line, number);
            _broken.Add(number);
        }

        return null;
    }

    private static bool IsObject(Span<byte> line)
    {
        JsonNumbers.Blank(line);
        try
        {
            return new JsonFields().Of(((ReadOnlySpan<byte>)line).Trim(Blank)).Count > 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
