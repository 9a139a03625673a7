using System.Text;

namespace Clippings.Notebooks;

/// <summary>Text as HTML; letters stay letters, since pages are UTF-8.</summary>
internal static class HtmlText
{
    /// <summary>Safe between tags and inside double quotes.</summary>
    public static string Escape(string text) => new StringBuilder(text)
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").ToString();

    /// <summary>Safe as the whole content of a script element that holds JSON.</summary>
    public static string EscapeJson(string json) => json.Replace("<", "\\u003c", StringComparison.Ordinal);
}
