using System.Text.Json.Nodes;

namespace Clippings.Notebooks;

/// <summary>One cell of a notebook.</summary>
/// <param name="Kind">What the source is.</param>
/// <param name="Id">Unique within the notebook, 1 to 64 of letters, digits, <c>-</c> and <c>_</c>.</param>
/// <param name="Source">The text as one string, line ends untouched.</param>
public sealed record NotebookCell(CellKind Kind, string Id, string Source)
{
    /// <summary>Everything the file keeps about the cell, known to us or not.</summary>
    public JsonObject Metadata { get; init; } = [];

    /// <summary>Files embedded in a Markdown or raw cell: mime bundle by file name; null where it has none.</summary>
    public JsonObject? Attachments { get; init; }

    /// <summary>The number of the run that gave the outputs, from 1; null where the cell was not run.</summary>
    public int? ExecutionCount { get; init; }

    /// <summary>What the cell gave off, in order; empty for other kinds than code.</summary>
    public IReadOnlyList<NotebookOutput> Outputs { get; init; } = [];

    /// <summary>Whether a run executes the cell: it is code, and not blank.</summary>
    public bool IsRun => Kind == CellKind.Code && !string.IsNullOrWhiteSpace(Source);

    /// <summary>The cell's tags as the notebook lists them.</summary>
    public IEnumerable<string> Tags =>
        Metadata["tags"] is JsonArray tags
            ? tags.OfType<JsonValue>().Where(tag => tag.GetValueKind() == System.Text.Json.JsonValueKind.String).Select(tag => tag.GetValue<string>())
            : [];

    /// <summary>Whether the cell carries a tag, letter for letter.</summary>
    public bool HasTag(string tag) => Tags.Contains(tag, StringComparer.Ordinal);
}
