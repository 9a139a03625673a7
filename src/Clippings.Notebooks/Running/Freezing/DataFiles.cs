using System.Text.Json.Nodes;

namespace Clippings.Notebooks;

/// <summary>The files that a notebook says it reads: <c>"clippings": { "data": ["../data/polls.csv"] }</c> in its metadata, relative to its folder.</summary>
public static class DataFiles
{
    /// <summary>The files and folders named; none where the notebook names none.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="path">Its path.</param>
    /// <exception cref="NotebookException">What is named is no text and no list of texts.</exception>
    public static IReadOnlyList<NotebookInput> Of(Notebook notebook, string path)
    {
        var named = notebook.Metadata["clippings.data"] ?? (notebook.Metadata["clippings"] as JsonObject)?["data"];
        var paths = named switch
        {
            null => [],
            JsonArray list => list.Select(node => Text(node, path)),
            _ => [Text(named, path)],
        };
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return [.. paths.Select(file => new NotebookInput(InputKind.Data, Path.GetFullPath(file, folder)))];
    }

    private static string Text(JsonNode? node, string path) => node is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0
        ? text
        : throw new NotebookException($"{path}: the metadata's clippings.data holds {node?.ToJsonString() ?? "null"}, which is no path; write a list such as [\"../data/polls.csv\"].");
}
