namespace Clippings;

/// <summary>Words from data where they enter a Plotly figure.</summary>
internal static class PlotlyWords
{
    /// <summary>
    /// Plotly reads a few HTML tags and all entities in any text, and mathematics between dollars where a page has MathJax.
    /// Quotation marks mean nothing to it outside a tag.
    /// </summary>
    public static string Escape(string text) => HtmlWords.Escape(text)
        .Replace("&#39;", "'", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal).Replace("$", "&#36;", StringComparison.Ordinal);
}
