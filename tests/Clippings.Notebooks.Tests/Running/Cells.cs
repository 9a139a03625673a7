using System.Text.Json.Nodes;

namespace Clippings.Notebooks.Tests;

/// <summary>Short ways to write down cells.</summary>
internal static class Cells
{
    public static NotebookCell Code(string source, params string[] tags) => new(CellKind.Code, "code-" + Math.Abs(StableHash(source)), source)
    {
        Metadata = tags.Length == 0 ? [] : new JsonObject { ["tags"] = new JsonArray([.. tags.Select(tag => JsonValue.Create(tag))]) },
    };

    /// <summary>A cell that printed something.</summary>
    public static NotebookCell Ran(string source, string printed) => Code(source) with { ExecutionCount = 1, Outputs = [new NotebookOutput.Stream("stdout", printed)] };

    /// <summary>A cell that gave off something in these forms.</summary>
    public static NotebookCell Shown(string source, params (string Type, JsonNode Value)[] forms) => Code(source) with
    {
        ExecutionCount = 1,
        Outputs = [new NotebookOutput.Display(new MimeBundle(new JsonObject(forms.Select(form => KeyValuePair.Create(form.Type, (JsonNode?)form.Value))), []))],
    };

    public static NotebookCell Prose(string source) => new(CellKind.Markdown, "prose-" + Math.Abs(StableHash(source)), source);

    public static Notebook Notebook(params NotebookCell[] cells) => new(cells, []);

    private static int StableHash(string text) => text.Aggregate(17, (hash, c) => (hash * 31 + c) % 1_000_003);
}
