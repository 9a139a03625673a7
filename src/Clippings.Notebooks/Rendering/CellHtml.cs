using System.Globalization;

namespace Clippings.Notebooks;

/// <summary>One cell as HTML.</summary>
/// <param name="code">Colours C#.</param>
/// <param name="outline">Gets the headings.</param>
/// <param name="toNotebooks">The relative path from the page's folder to the notebook's.</param>
/// <param name="passages">Makes links of passages.</param>
/// <param name="choice">How code is shown.</param>
internal sealed class CellHtml(CodeHtml code, PageOutline outline, string toNotebooks, PassageLinks passages, CodeChoice choice)
{
    // What only matters to who checks the work is folded away, under a name.
    private static readonly (string Tag, string Label)[] Folded =
    [
        (CellTags.Setup, "Setup"),
        (CellTags.Parameters, "Parameters"),
        (CellTags.InjectedParameters, "Values given for this run"),
        (CellTags.Provenance, "Provenance: code"),
        (CellTags.HideInput, "Code"),
    ];

    /// <summary>The cell's HTML; empty where it shows nothing.</summary>
    public async Task<string> RenderAsync(NotebookCell cell, int index) => cell.Kind switch
    {
        CellKind.Markdown => Prose(cell, index),
        CellKind.Code => await CodeAsync(cell, index),
        _ => "",
    };

    private string Prose(NotebookCell cell, int index)
    {
        var html = MarkdownHtml.Render(cell.Source, outline, new PageLinks(toNotebooks, cell.Attachments), Scope(index));
        return html.Length == 0 ? "" : $"<div class=\"prose{(cell.HasTag(CellTags.Failure) ? " failure" : "")}\">\n{html}\n</div>";
    }

    private async Task<string> CodeAsync(NotebookCell cell, int index)
    {
        var source = cell.Source.ReplaceLineEndings("\n").Trim('\n');
        var fold = Folded.FirstOrDefault(fold => cell.HasTag(fold.Tag));
        var count = cell.ExecutionCount is { } number ? string.Create(CultureInfo.InvariantCulture, $" <span class=\"count\">[{number}]</span>") : "";
        var writer = new OutputHtml(outline, new PageLinks(toNotebooks, null), passages);
        var outputs = string.Join("\n", cell.Outputs.Index()
            .Select(entry => writer.Render(entry.Item, $"{Scope(index)}-{entry.Index + 1}"))
            .Where(html => html.Length > 0));
        var shown = choice == CodeChoice.None || (source.Length == 0 && cell.Outputs.Count == 0) ? "" : $"""

            <details class="source"{(choice == CodeChoice.Shown && fold.Tag is null ? " open" : "")}><summary>{fold.Label ?? "Code"}{count}</summary>
            <pre tabindex="0"><code>{await code.RenderAsync(source)}</code></pre></details>
            """.ReplaceLineEndings("\n");
        return shown.Length + outputs.Length == 0 ? "" : $"""
            <div class="cell{(fold.Tag is null ? "" : " folded")}">{shown}{(outputs.Length > 0 ? $"\n<div class=\"outputs\">\n{outputs}\n</div>" : "")}
            </div>
            """;
    }

    private static string Scope(int index) => string.Create(CultureInfo.InvariantCulture, $"c{index + 1}");
}
