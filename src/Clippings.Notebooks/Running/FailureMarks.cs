using System.Text.Json.Nodes;

namespace Clippings.Notebooks;

/// <summary>
/// Marks the cell that ended a run the way papermill does: a line on top that links to the cell, and one before the cell.
/// </summary>
internal static class FailureMarks
{
    private const string Anchor = "run-failure";

    private static readonly string[] Tags = [CellTags.Failure, "papermill-error-cell-tag"];

    public static Notebook Remove(Notebook notebook) =>
        notebook with { Cells = [.. notebook.Cells.Where(cell => !Tags.Any(cell.HasTag))] };

    public static Notebook Add(Notebook notebook, CellFailure failure)
    {
        var name = $"In [{failure.ExecutionCount}]";
        var banner = Mark("run-failure-banner", $"<strong>This notebook stopped with an error at <a href=\"#{Anchor}\">{name}</a>; the cells after it were not run.</strong>");
        var place = Mark("run-failure-place", $"<strong id=\"{Anchor}\">The run stopped here, at {name}:</strong>");
        return notebook with
        {
            Cells = CellIds.Complete([banner, .. notebook.Cells.SelectMany(cell => cell.Id == failure.CellId ? [place, cell] : new[] { cell })]),
        };
    }

    private static NotebookCell Mark(string id, string source) =>
        new(CellKind.Markdown, id, source) { Metadata = new JsonObject { ["tags"] = new JsonArray(CellTags.Failure) } };
}
