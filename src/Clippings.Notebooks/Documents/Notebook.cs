using System.Text.Json.Nodes;

namespace Clippings.Notebooks;

/// <summary>A Jupyter notebook of format 4.5.</summary>
/// <param name="Cells">The cells, in order.</param>
/// <param name="Metadata">Kernel, language and whatever else the file keeps about itself.</param>
public sealed record Notebook(IReadOnlyList<NotebookCell> Cells, JsonObject Metadata)
{
    /// <summary>The language that the file says its cells are in; empty where it says nothing.</summary>
    public string Language => Text("language_info", "name") is { Length: > 0 } name ? name : Text("kernelspec", "language");

    /// <summary>Whether the cells are C#, by either name of it, or the file doesn't say.</summary>
    public bool IsCSharp => Language is "" || Language.Equals("C#", StringComparison.OrdinalIgnoreCase) || Language.Equals(LanguageInfo.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a cell has been executed, as far as the file shows.</summary>
    public bool HasRun => Cells.Any(cell => cell.ExecutionCount is not null || cell.Outputs.Count > 0);

    /// <summary>Whether there is anything to execute.</summary>
    public bool HasCode => Cells.Any(cell => cell.IsRun);

    /// <summary>Reads a notebook's JSON.</summary>
    /// <param name="json">The file's text.</param>
    /// <param name="name">What errors call the notebook, usually its path.</param>
    /// <exception cref="NotebookException">The text is not JSON, or not a notebook of format 4.</exception>
    public static Notebook Parse(string json, string name) => NotebookReader.Read(json, name);

    /// <summary>The notebook's JSON: the same text for the same content, in the style that Jupyter itself writes.</summary>
    public string ToJson() => NotebookWriter.Write(this);

    private string Text(string section, string key) =>
        Metadata[section] is JsonObject found && found[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
