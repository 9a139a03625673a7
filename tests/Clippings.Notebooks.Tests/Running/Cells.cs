using System.Text.Json.Nodes;

namespace Clippings.Notebooks.Tests;

/// <summary>Short ways to write down cells.</summary>
internal static class Cells
{
    public static NotebookCell Code(string source, params string[] tags) => new(CellKind.Code, "code-" + Math.Abs(StableHash(source)), source)
    {
        Metadata = tags.Length == 0 ? [] : new JsonObject { ["tags"] = new JsonArray([.. tags.Select(tag => JsonValue.Create(tag))]) },
    };

    public static NotebookCell Prose(string source) => new(CellKind.Markdown, "prose-" + Math.Abs(StableHash(source)), source);

    public static Notebook Notebook(params NotebookCell[] cells) => new(cells, []);

    private static int StableHash(string text) => text.Aggregate(17, (hash, c) => (hash * 31 + c) % 1_000_003);
}
