using System.Buffers;
using System.Text;

namespace Clippings.Notebooks;

/// <summary>Text as HTML; letters stay letters, since pages are UTF-8.</summary>
internal static class HtmlText
{
    // What opens a stretch of another direction, or closes one, reaches to the end of its paragraph, over our own words too.
    private static readonly SearchValues<char> Turns = SearchValues.Create("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");

    /// <summary>
    /// Safe between tags and inside double quotes. What would show the letters after it in another order, in code or in a
    /// file's name, shows as U+FFFD instead.
    /// </summary>
    public static string Escape(string text) => new StringBuilder(Level(text))
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").ToString();

    private static string Level(string text) =>
        text.AsSpan().ContainsAny(Turns) ? string.Create(text.Length, text, (level, of) => of.AsSpan().ReplaceAny(level, Turns, '\ufffd')) : text;

    /// <summary>Safe as the whole content of a script element that holds JSON.</summary>
    public static string EscapeJson(string json) => json.Replace("<", "\\u003c", StringComparison.Ordinal);
}
