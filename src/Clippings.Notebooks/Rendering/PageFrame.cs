namespace Clippings.Notebooks;

/// <summary>What all pages of a site share.</summary>
internal static class PageFrame
{
    private static string Scripts(string up) => $"\n<script src=\"{up}assets/plotly.min.js\" defer></script>\n<script src=\"{up}assets/page.js\" defer></script>";

    /// <summary>A whole page.</summary>
    /// <param name="title">Plain text.</param>
    /// <param name="scripts">What its scripts ask of the page.</param>
    /// <param name="body">What stands between skip link and end.</param>
    /// <param name="up">The way to the folder of pages, empty for a page of its own or with <c>/</c> at its end.</param>
    public static string Of(string title, PageScripts scripts, string body, string up = "") => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{Policy(scripts)}">
        <meta name="referrer" content="no-referrer">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{HtmlText.Escape(title)}</title>
        <link rel="stylesheet" href="{up}assets/page.css">{(scripts == PageScripts.None ? "" : Scripts(up))}
        </head>
        <body>
        <a class="skip" href="#main">Skip to content</a>
        {body}
        </body>
        </html>

        """.ReplaceLineEndings("\n");

    // A page loads what lies beside it and nothing else: no network, no frames, no forms, no script that stands in the page.
    // Opened from disk, "file:" is what "self" is elsewhere, not in every browser by that name.
    private static string Policy(PageScripts scripts) => string.Join("; ", new[]
    {
        "default-src 'none'",
        "style-src 'self' file: 'unsafe-inline'",
        "img-src 'self' file: data: blob:",
        scripts switch
        {
            PageScripts.None => "script-src 'none'",
            PageScripts.Charts => "script-src 'self' file:",
            _ => "script-src 'self' file: 'unsafe-eval'",
        },
        "base-uri 'none'",
        "form-action 'none'",
    });

    /// <summary>The line on top that a reader must not miss; empty for none.</summary>
    public static string Notice(string text) => text.Length == 0 ? "" : $"\n<p class=\"notice\" role=\"note\">{HtmlText.Escape(text)}</p>";
}
