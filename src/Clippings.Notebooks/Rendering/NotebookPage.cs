namespace Clippings.Notebooks;

/// <summary>A notebook as a page that reads like an article and works from disk, offline, with scripts on or off.</summary>
internal static class NotebookPage
{
    /// <summary>The page with its ways to the pages beside it.</summary>
    /// <param name="page">The notebook.</param>
    /// <param name="before">The page before it on the index; null for the first.</param>
    /// <param name="after">The page behind it; null for the last.</param>
    public static string Render(RenderedPage page, RenderedPage? before, RenderedPage? after) => PageFrame.Of(page.Content.Title, page.Content.Scripts, $"""
        <header class="top"><a href="index.html">All notebooks</a> <a href="{HtmlText.Escape(page.File)}">Source</a> <span class="tools"></span>{PageFrame.Search}</header>
        <div class="layout">{page.Content.Contents()}
        <main id="main">{PageFrame.Notice(page.Colophon?.Doubt ?? "")}{page.Content.Html}
        </main>
        </div>{Turn(before, after)}
        <footer>{Colophon.Render(page.Colophon, page.Content.Title)}
        <p>Made from the notebook <a href="{HtmlText.Escape(page.File)}">{HtmlText.Escape(Path.GetFileName(page.File))}</a>.</p>
        </footer>
        """);

    private static string Turn(RenderedPage? before, RenderedPage? after) => before is null && after is null ? "" : $"""

        <nav class="turn" aria-label="Next and previous">{Way(before, "prev", "Previous")}{Way(after, "next", "Next")}
        </nav>
        """;

    private static string Way(RenderedPage? page, string rel, string label) => page is null ? "" : $"""

        <a class="{rel}" rel="{rel}" href="{page.Address}"><span>{label}</span> {HtmlText.Escape(page.Content.Title)}</a>
        """;
}
