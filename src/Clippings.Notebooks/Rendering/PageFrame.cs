namespace Clippings.Notebooks;

/// <summary>What all pages of a site share.</summary>
internal static class PageFrame
{
    /// <summary>A whole page.</summary>
    /// <param name="title">Plain text.</param>
    /// <param name="head">More elements of the head.</param>
    /// <param name="body">What stands between skip link and end.</param>
    public static string Of(string title, string head, string body) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{HtmlText.Escape(title)}</title>
        <link rel="stylesheet" href="assets/page.css">{head}
        </head>
        <body>
        <a class="skip" href="#main">Skip to content</a>
        {body}
        </body>
        </html>

        """.ReplaceLineEndings("\n");

    /// <summary>The line on top that a reader must not miss; empty for none.</summary>
    public static string Notice(string text) => text.Length == 0 ? "" : $"\n<p class=\"notice\" role=\"note\">{HtmlText.Escape(text)}</p>";
}
