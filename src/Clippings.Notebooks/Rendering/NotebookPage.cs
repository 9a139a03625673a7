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
        var name = Path.GetFileNameWithoutExtension(file);
        var outline = new PageOutline();
        var cells = new List<(NotebookCell Cell, string Html)>();
        var writer = new CellHtml(code, outline, file[..(file.LastIndexOf('/') + 1)], passages);
        foreach (var (index, cell) in notebook.Cells.Index())
            cells.Add((cell, await writer.RenderAsync(cell, index)));

        var title = outline.Headings.OrderByDescending(heading => heading.Level == 1).Select(heading => heading.Title).FirstOrDefault(name);
        var notice = PageNotice.Of(notebook);
        var svg = Bundles(notebook).Select(bundle => bundle.Text(MimeTypes.Svg)).FirstOrDefault(text => text.Length > 0);
        var scripts = Bundles(notebook).Select(ChartJson.ScriptsOf).DefaultIfEmpty().Max();
        var heading = outline.Headings.Any(entry => entry.Level == 1) ? "" : $"<h1>{HtmlText.Escape(title)}</h1>\n";
        var body = $"""
            <header class="top"><a href="index.html">All notebooks</a></header>
            <div class="layout">{Contents(outline)}
            <main id="main">{PageFrame.Notice(notice)}{PageFrame.Notice(PageFailures.Notice(notebook))}
            {heading}{string.Join("\n", cells.Select(cell => cell.Html).Where(html => html.Length > 0))}
            </main>
            </div>
            <footer>Made from the notebook <a href="{HtmlText.Escape(file)}">{HtmlText.Escape(Path.GetFileName(file))}</a>.</footer>
            """;
        return new RenderedPage(name, PageFrame.Of(title, scripts, body), title, Lead(cells), notice, PageFailures.Mark(notebook), svg is null ? null : SvgImage.Inline(svg, "thumbnail"), scripts != PageScripts.None, passages.Cited);
    }

    private static string Contents(PageOutline outline)
    {
        var sections = outline.Headings.Where(heading => heading.Level == 2).ToList();
        if (sections.Count < 2)
            return "";
        var items = sections.Select(section => $"<li><a href=\"#{section.Anchor}\">{HtmlText.Escape(section.Title)}</a></li>");
        return $"\n<nav class=\"contents\" aria-label=\"Contents\"><ol>\n{string.Join("\n", items)}\n</ol></nav>";
    }

    private static string Lead(List<(NotebookCell Cell, string Html)> cells)
    {
        var answer = cells.FirstOrDefault(entry => entry.Cell.HasTag(CellTags.Answer)).Cell ?? cells.FirstOrDefault(entry => PageLead.IsAnswer(entry.Cell)).Cell;
        var html = answer is null
            ? cells.FirstOrDefault(entry => entry.Cell.Kind == CellKind.Markdown && !entry.Cell.HasTag(CellTags.Failure) && entry.Html.Contains("<p>", StringComparison.Ordinal)).Html ?? ""
            : string.Concat(answer.Outputs.Select(output => new OutputHtml(new PageOutline(), new PageLinks("", null), new PassageLinks(null)).Render(output, "lead")));
        return html.Length == 0 ? "" : PageLead.Of(html);
    }

    private static IEnumerable<MimeBundle> Bundles(Notebook notebook) => notebook.Cells.SelectMany(cell => cell.Outputs).Select(output => output.Value).OfType<MimeBundle>();
}
