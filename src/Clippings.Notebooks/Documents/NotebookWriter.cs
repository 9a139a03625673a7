using System.Text.Json.Nodes;

namespace Clippings.Notebooks;

/// <summary>Notebook to JSON of format 4.5.</summary>
internal static class NotebookWriter
{
    public static string Write(Notebook notebook) => JupyterJson.Write(new JsonObject
    {
        ["cells"] = new JsonArray([.. notebook.Cells.Select(Cell)]),
        ["metadata"] = notebook.Metadata.DeepClone(),
        ["nbformat"] = 4,
        ["nbformat_minor"] = 5,
    }) + "\n";

    private static JsonNode Cell(NotebookCell cell)
    {
        var json = new JsonObject
        {
            ["cell_type"] = cell.Kind.ToString().ToLowerInvariant(),
            ["id"] = cell.Id,
            ["metadata"] = cell.Metadata.DeepClone(),
            ["source"] = Lines(cell.Source),
        };
        if (cell.Attachments is { } attachments)
            json["attachments"] = new JsonObject(attachments.Select(file => KeyValuePair.Create(file.Key, file.Value is JsonObject data ? Data(data) : file.Value?.DeepClone())));
        if (cell.Kind == CellKind.Code)
        {
            json["execution_count"] = cell.ExecutionCount;
            json["outputs"] = new JsonArray([.. cell.Outputs.Select(Output)]);
        }

        return json;
    }

    private static JsonNode Output(NotebookOutput output) => output switch
    {
        NotebookOutput.Stream stream => new JsonObject { ["output_type"] = "stream", ["name"] = stream.Name, ["text"] = Lines(stream.Text) },
        NotebookOutput.Display display => Bundle("display_data", display.Bundle),
        NotebookOutput.Result result => Bundle("execute_result", result.Bundle, result.ExecutionCount),
        NotebookOutput.Error error => new JsonObject
        {
            ["output_type"] = "error",
            ["ename"] = error.Name,
            ["evalue"] = error.Message,
            ["traceback"] = new JsonArray([.. error.Traceback.Select(line => JsonValue.Create(line))]),
        },
        _ => throw new InvalidOperationException($"No notebook stores a {output.GetType().Name}."),
    };

    private static JsonObject Bundle(string type, MimeBundle bundle) => new()
    {
        ["output_type"] = type,
        ["data"] = Data(bundle.Data),
        ["metadata"] = bundle.Metadata.DeepClone(),
    };

    private static JsonObject Bundle(string type, MimeBundle bundle, int? executionCount)
    {
        var json = Bundle(type, bundle);
        json["execution_count"] = executionCount;
        return json;
    }

    private static JsonObject Data(JsonObject forms) => new(forms.Select(form => KeyValuePair.Create(
        form.Key,
        MimeTypes.IsSplit(form.Key) && form.Value is JsonValue value && value.TryGetValue<string>(out var text) ? Lines(text) : form.Value?.DeepClone())));

    private static JsonArray Lines(string text) => [.. TextLines.Split(text).Select(line => JsonValue.Create(line))];
}
