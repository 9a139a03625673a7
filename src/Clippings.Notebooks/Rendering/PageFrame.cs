namespace Clippings.Notebooks;

/// <summary>What all pages of a site share.</summary>
internal static class PageFrame
{
    /// <summary>A whole page whose style sheet and scripts lie beside it.</summary>
    /// <param name="title">Plain text.</param>
    /// <param name="scripts">What its scripts ask of the page.</param>
    /// <param name="body">What stands between skip link and end.</param>
    /// <param name="up">The way to the folder of pages, empty for a page of its own or with <c>/</c> at its end.</param>
    public static string Of(string title, PageScripts scripts, string body, string up = "") => Of(title, PageAssets.Beside(scripts, up), body);

    /// <summary>A whole page.</summary>
    /// <param name="title">Plain text.</param>
    /// <param name="assets">Its style sheet and scripts.</param>
    /// <param name="body">What stands between skip link and end.</param>
    public static string Of(string title, PageAssets assets, string body) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{assets.Policy}">
        <meta name="referrer" content="no-referrer">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{HtmlText.Escape(title)}</title>
        {assets.Head}
        </head>
        <body>
        <a class="skip" href="#main">Skip to content</a>
        {body}
        """.ReplaceLineEndings("\n") + $"{assets.Foot}\n</body>\n</html>\n";

    /// <summary>Where the page's script puts the way to search all pages.</summary>
    public const string Search = $"<div class=\"search\" data-parts=\"{SearchIndex.Folder}/\"></div>";

    /// <summary>The line on top that a reader must not miss; empty for none.</summary>
    public static string Notice(string text) => text.Length == 0 ? "" : $"\n<p class=\"notice\" role=\"note\">{HtmlText.Escape(text)}</p>";
}
