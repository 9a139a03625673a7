namespace Clippings.Notebooks;

/// <summary>A notebook as HTML, without the page around it.</summary>
/// <param name="Title">Its first heading; the file's name where it has none.</param>
/// <param name="Html">Notices, title and cells.</param>
/// <param name="Lead">Its answer, or its first paragraph, as plain text; may be empty.</param>
/// <param name="Notice">What a reader must know before anything else; may be empty.</param>
/// <param name="Scripts">What its charts ask of a page.</param>
/// <param name="Outline">Its headings.</param>
internal sealed record NotebookContent(string Title, string Html, string Lead, string Notice, PageScripts Scripts, PageOutline Outline)
{
    /// <summary>Links to its sections; empty where there are too few.</summary>
    public string Contents()
    {
        var sections = Outline.Headings.Where(heading => heading.Level == 2).ToList();
        if (sections.Count < 2)
            return "";
        var items = sections.Select(section => $"<li><a href=\"#{section.Anchor}\">{HtmlText.Escape(section.Title)}</a></li>");
        return $"\n<nav class=\"contents\" aria-label=\"Contents\"><ol>\n{string.Join("\n", items)}\n</ol></nav>";
    }

    /// <summary>Renders a notebook.</summary>
    /// <param name="notebook">As executed.</param>
    /// <param name="file">The notebook's path, relative to the page's folder, with <c>/</c>.</param>
    /// <param name="code">Colours C#.</param>
    /// <param name="passages">Makes links of passages.</param>
    /// <param name="choice">How code is shown.</param>
    public static async Task<NotebookContent> RenderAsync(Notebook notebook, string file, CodeHtml code, PassageLinks passages, CodeChoice choice)
    {
        var outline = new PageOutline();
        var cells = new List<(NotebookCell Cell, string Html)>();
        var writer = new CellHtml(code, outline, file[..(file.LastIndexOf('/') + 1)], passages, choice);
        foreach (var (index, cell) in notebook.Cells.Index())
            cells.Add((cell, await writer.RenderAsync(cell, index)));

        var title = outline.Headings.OrderByDescending(heading => heading.Level == 1).Select(heading => heading.Title).FirstOrDefault(Path.GetFileNameWithoutExtension(file));
        var notice = PageNotice.Of(notebook);
        var heading = outline.Headings.Any(entry => entry.Level == 1) ? "" : $"<h1>{HtmlText.Escape(title)}</h1>\n";
        var html = $"{PageFrame.Notice(notice)}{PageFrame.Notice(PageFailures.Notice(notebook))}\n{heading}{string.Join("\n", cells.Select(cell => cell.Html).Where(html => html.Length > 0))}";
        return new(title, html, LeadOf(cells), notice, notebook.Bundles().Select(ChartJson.ScriptsOf).Append(PageScripts.Controls).Max(), outline);
    }

    private static string LeadOf(List<(NotebookCell Cell, string Html)> cells)
    {
        var answer = cells.FirstOrDefault(entry => entry.Cell.HasTag(CellTags.Answer)).Cell ?? cells.FirstOrDefault(entry => PageLead.IsAnswer(entry.Cell)).Cell;
        var html = answer is null
            ? cells.FirstOrDefault(entry => entry.Cell.Kind == CellKind.Markdown && !entry.Cell.HasTag(CellTags.Failure) && entry.Html.Contains("<p>", StringComparison.Ordinal)).Html ?? ""
            : string.Concat(answer.Outputs.Select(output => new OutputHtml(new PageOutline(), new PageLinks("", null), new PassageLinks(null)).Render(output, "lead")));
        return html.Length == 0 ? "" : PageLead.Of(html);
    }
}
