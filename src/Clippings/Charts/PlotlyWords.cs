namespace Clippings;

/// <summary>Words from data where they enter a Plotly figure.</summary>
internal static class PlotlyWords
{
    /// <summary>
    /// Takes the colour that the text around the chart has, and with it the theme of whatever shows it, which the JSON can't
    /// know: no one colour reads 4.5:1 on white and on the dark grounds of all editors.
    /// </summary>
    public const string InkStart = "<span style=\"color:currentColor\">";

    /// <summary>Ends what <see cref="InkStart"/> begins.</summary>
    public const string InkEnd = "</span>";

    /// <summary>Text of a chart in the colour of the text around it.</summary>
    public static string InInk(string text) => InkStart + text + InkEnd;

    /// <summary>A disc in a group's colour.</summary>
    public static string Swatch(string colour) => $"<span style=\"color:{colour}\">{NoteMark.Disc}</span>";

    /// <summary>
    /// Plotly reads a few HTML tags and all entities in any text, and mathematics between dollars where a page has MathJax.
    /// Quotation marks mean nothing to it outside a tag.
    /// </summary>
    public static string Escape(string text) => HtmlWords.Escape(text)
        .Replace("&#39;", "'", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal).Replace("$", "&#36;", StringComparison.Ordinal);
}
