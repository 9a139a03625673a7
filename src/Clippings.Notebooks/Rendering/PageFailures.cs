using System.Text.Json.Nodes;

namespace Clippings.Notebooks;

/// <summary>
/// What of a notebook did not work: a cell that stopped it, and steps that failed while the cell went on. An output names
/// the latter, a line each, with the metadata key <c>failures</c>.
/// </summary>
public static class PageFailures
{
    private const int MostNamed = 5;

    /// <summary>The steps that failed, as the outputs name them, each once.</summary>
    public static IReadOnlyList<string> StepsOf(Notebook notebook) =>
    [
        .. notebook.Cells.SelectMany(cell => cell.Outputs).SelectMany(output => output.Value?.Metadata["failures"] as JsonArray ?? [])
            .Select(line => line is JsonValue value && value.TryGetValue<string>(out var text) ? text : "")
            .Where(text => text.Length > 0).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The line on top of a page that names the failed steps; empty where none failed.</summary>
    internal static string Notice(Notebook notebook) => StepsOf(notebook) switch
    {
        [] => "",
        { Count: <= MostNamed } steps => $"Something is missing from these numbers. {string.Join("; ", steps)}.",
        var steps => $"Something is missing from these numbers. {string.Join("; ", steps.Take(MostNamed))}; and {steps.Count - MostNamed} more.",
    };

    /// <summary>What the index says of a notebook in a few words; empty where all went well.</summary>
    internal static string Mark(Notebook notebook) =>
        notebook.Cells.Any(cell => cell.HasTag(CellTags.Failure) || cell.Outputs.Any(output => output is NotebookOutput.Error)) ? "Stopped with an error."
        : StepsOf(notebook).Count > 0 ? "A step failed; its page says which."
        : "";
}
