using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Clippings.Notebooks;

/// <summary>
/// Writes JSON as <c>nbformat</c> does (Python's <c>json.dumps</c> with one space of indent, sorted keys and no ASCII
/// escapes), so that a notebook saved in Jupyter and one saved here differ only where their content does.
/// </summary>
internal static class JupyterJson
{
    /// <summary>The node's text, without a line end after it.</summary>
    public static string Write(JsonNode? node)
    {
        var text = new StringBuilder();
        Write(text, node, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonNode? node, int depth)
    {
        switch (node)
        {
            case JsonObject members:
                WriteAll(text, '{', '}', [.. members.OrderBy(member => member.Key, StringComparer.Ordinal)], depth, member =>
                {
                    WriteString(text, member.Key);
                    text.Append(": ");
                    Write(text, member.Value, depth + 1);
                });
                break;
            case JsonArray items:
                WriteAll(text, '[', ']', [.. items], depth, item => Write(text, item, depth + 1));
                break;
            case null:
                text.Append("null");
                break;
            default:
                WriteValue(text, node);
                break;
        }
    }

    private static void WriteAll<T>(StringBuilder text, char open, char close, IReadOnlyList<T> items, int depth, Action<T> write)
    {
        text.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(' ', depth + 1);
            write(items[i]);
        }

        if (items.Count > 0)
            text.Append('\n').Append(' ', depth);
        text.Append(close);
    }

    private static void WriteValue(StringBuilder text, JsonNode value)
    {
        if (value.GetValueKind() == JsonValueKind.String)
            WriteString(text, value.GetValue<string>());
        else
            text.Append(value.ToJsonString());
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            if (i + 1 < value.Length && char.IsSurrogatePair(value[i], value[i + 1]))
                text.Append(value[i]).Append(value[++i]);
            else
                WriteCharacter(text, value[i]);
        }

        text.Append('"');
    }

    private static void WriteCharacter(StringBuilder text, char c) => _ = c switch
    {
        '"' => text.Append("\\\""),
        '\\' => text.Append(@"\\"),
        '\n' => text.Append(@"\n"),
        '\r' => text.Append(@"\r"),
        '\t' => text.Append(@"\t"),
        '\b' => text.Append(@"\b"),
        '\f' => text.Append(@"\f"),
        < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
        // Half a surrogate pair cannot be stored as UTF-8; readers would refuse the file.
        _ => text.Append(char.IsSurrogate(c) ? '\ufffd' : c),
    };
}
