namespace Clippings;

/// <summary>Cuts the context of a concordance line to so many words.</summary>
internal static class ContextText
{
    /// <summary>The last words of what stands before a node, white space made single spaces.</summary>
    public static string Before(string text, int words) => string.Join(' ', Words(text).TakeLast(words));

    /// <summary>The first words of what stands behind a node; marks that close it come along.</summary>
    public static string After(string text, int words)
    {
        var all = Words(text);
        // What is joined to the node, such as its comma, is no word of its own.
        var joined = all.Length > 0 && !char.IsWhiteSpace(text[0]) && !all[0].Any(char.IsLetterOrDigit) ? 1 : 0;
        return string.Join(' ', all.Take(words + joined));
    }

    /// <summary>White space and line breaks made single spaces.</summary>
    public static string OneLine(string text) => string.Join(' ', Words(text));

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
