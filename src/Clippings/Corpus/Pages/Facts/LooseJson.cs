using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>Reads JSON as pages hold it: in comments, with line ends inside of words, with commas too many.</summary>
internal static partial class LooseJson
{
    private const int Longest = 4_000_000;

    // What may stand behind a stroke; before anything else, as in \', it is one too many.
    private const string Known = "\"\\/bfnrtu";

    private static readonly JsonDocumentOptions Loose = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 200 };

    /// <summary>The value; null where it can't be read.</summary>
    public static JsonElement? Read(string text)
    {
        if (text.Length > Longest)
            return null;
        // White space outside of words may be any, inside only spaces.
        var whole = string.Create(text.Length, text, Plain);
        if (Parse(whole) is { } value)
            return value;
        var plain = Wrapping().Replace(whole, "").Trim().TrimEnd(';');
        return Parse(plain) ?? Parse(Escape().Replace(plain, escape => Known.Contains(escape.Value[1], StringComparison.Ordinal) ? escape.Value : escape.Value[1..])) ?? Parse(WebUtility.HtmlDecode(plain));
    }

    /// <summary>The words of a string value; null where they are half of a character.</summary>
    public static string? Text(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static void Plain(Span<char> plain, string text)
    {
        for (var i = 0; i < plain.Length; i++)
            plain[i] = char.IsControl(text[i]) ? ' ' : text[i];
    }

    private static JsonElement? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Loose);
            return document.RootElement.Clone();
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^\s*(?:<!--|/\*\s*<!\[CDATA\[\s*\*/|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|/\*\s*\]\]>\s*\*/|//\s*\]\]>|\]\]>)\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Wrapping();

    [GeneratedRegex(@"\\.", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Escape();
}
