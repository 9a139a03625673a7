namespace Clippings.Notebooks;

/// <summary>The mime types that notebooks use, and how the file stores them.</summary>
internal static class MimeTypes
{
    public const string Plotly = "application/vnd.plotly.v1+json";
    public const string Html = "text/html";
    public const string Markdown = "text/markdown";
    public const string Plain = "text/plain";
    public const string Svg = "image/svg+xml";
    public const string Png = "image/png";
    public const string Jpeg = "image/jpeg";
    public const string Json = "application/json";
    public const string JavaScript = "application/javascript";

    /// <summary>Whether the file holds the form as JSON rather than as text.</summary>
    public static bool IsJson(string type) =>
        type == Json || (type.StartsWith("application/", StringComparison.Ordinal) && type.EndsWith("+json", StringComparison.Ordinal));

    /// <summary>Whether the file holds the form as a list of lines.</summary>
    public static bool IsSplit(string type) => type.StartsWith("text/", StringComparison.Ordinal) || type is JavaScript or Svg;
}
