namespace Clippings.Notebooks;

/// <summary>A notebook as a page that reads like an article and works from disk, offline, with scripts on or off.</summary>
internal static class NotebookPage
{
    /// <summary>Renders a notebook.</summary>
    /// <param name="notebook">As executed.</param>
    /// <param name="file">The notebook's path, relative to the page's folder, with <c>/</c>.</param>
    /// <param name="code">Colours C#.</param>
    /// <param name="articles">Knows which articles have a page; null where none has.</param>
    public static async Task<RenderedPage> RenderAsync(Notebook notebook, string file, CodeHtml code, IArticlePages? articles = null)
    {
        var passages = new PassageLinks(articles);
        var content = await NotebookContent.RenderAsync(notebook, file, code, passages);
        var svg = notebook.Bundles().Select(bundle => bundle.Text(MimeTypes.Svg)).FirstOrDefault(text => text.Length > 0);
        var body = $"""
            <header class="top"><a href="index.html">All notebooks</a></header>
            <div class="layout">{content.Contents()}
            <main id="main">{content.Html}
            </main>
            </div>
            <footer>Made from the notebook <a href="{HtmlText.Escape(file)}">{HtmlText.Escape(Path.GetFileName(file))}</a>.</footer>
            """;
        return new RenderedPage(Path.GetFileNameWithoutExtension(file), PageFrame.Of(content.Title, content.Scripts, body), content.Title, content.Lead, content.Notice, PageFailures.Mark(notebook), svg is null ? null : SvgImage.Inline(svg, "thumbnail"), content.Scripts != PageScripts.None, passages.Cited);
    }
}
