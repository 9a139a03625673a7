namespace Clippings.Notebooks;

/// <summary>
/// A notebook as one file that can be sent: style sheet, scripts, pictures and the passages that rows lead to are in it, and
/// nothing in it leads to a file.
/// </summary>
/// <param name="Html">The whole page.</param>
/// <param name="LeftOut">Pictures that could not be taken in, as the notebook names them.</param>
public sealed record StandalonePage(string Html, IReadOnlyList<string> LeftOut)
{
    /// <summary>Deletes pages in a folder that were made from notebooks which are no longer there; what was not made so stays.</summary>
    /// <param name="folder">The folder of pages; it need not be there.</param>
    /// <param name="notebookFolder">Where the notebooks are.</param>
    public static void Sweep(string folder, string notebookFolder)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var page in Directory.EnumerateFiles(folder, "*.html").ToList())
        {
            var notebook = Path.ChangeExtension(Path.GetFileName(page), ".ipynb");
            if (!File.Exists(Path.Combine(notebookFolder, notebook)) && File.ReadAllText(page).Contains(MadeFrom(notebook), StringComparison.Ordinal))
                File.Delete(page);
        }
    }

    /// <summary>Renders a notebook; the same notebook gives the same bytes.</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="notebook">As executed.</param>
    /// <param name="articles">Gives the passages that rows lead to; null for none.</param>
    /// <param name="chartScript">Opens the text of plotly.js.</param>
    /// <param name="choice">How code is shown.</param>
    /// <param name="colophon">What it was run on; null where nobody knows.</param>
    public static async Task<StandalonePage> RenderAsync(string path, Notebook notebook, IArticlePages? articles, Func<Stream> chartScript, CodeChoice choice = CodeChoice.Folded, Colophon? colophon = null)
    {
        using var code = new CodeHtml();
        var passages = new PassageLinks(articles, isOnePage: true);
        var file = Path.GetFileName(path);
        var content = await NotebookContent.RenderAsync(notebook, file, code, passages, choice);
        using var inside = new OnePage(content.Html, Path.GetDirectoryName(Path.GetFullPath(path))!);
        var appendix = articles is null || passages.Cited.Count == 0 ? "" : PassageAppendix.Render(passages, articles, inside, content.Outline);
        var body = $"""
            <header class="top"><span class="tools"></span></header>
            <div class="layout">{content.Contents()}
            <main id="main">{PageFrame.Notice(colophon?.Doubt ?? "")}
            {inside.Html}{appendix}
            </main>
            </div>
            <footer>{Colophon.Render(colophon, content.Title)}
            <p>{MadeFrom(file)} All of this page is in one file.</p>
            </footer>
            """;
        return new(PageFrame.Of(content.Title, PageAssets.Inside(content.Scripts, chartScript), body), inside.LeftOut);
    }

    private static string MadeFrom(string file) => $"Made from the notebook {HtmlText.Escape(file)}.";
}
