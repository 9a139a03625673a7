using System.Text.Json;
using System.Text.Json.Nodes;

namespace Clippings.Notebooks;

/// <summary>JSON of formats 4.0 to 4.5 to a notebook; tolerant of what older writers left out.</summary>
internal static class NotebookReader
{
    public static Notebook Read(string json, string name)
    {
        if (ParseJson(json, name) is not JsonObject root || root["cells"] is not JsonArray cells)
            throw new NotebookException($"{name}: not a notebook (no list \"cells\" at the top); export it again from Jupyter or VS Code.");
        if (Number(root["nbformat"]) is not 4)
            throw new NotebookException($"{name}: notebook format {root["nbformat"]?.ToJsonString() ?? "unknown"} is not supported; convert it with `jupyter nbconvert --to notebook`.");

        var read = cells.Select((cell, index) => Cell(cell, $"{name}: cell {index + 1}")).ToList();
        return new Notebook(CellIds.Complete(read), Object(root["metadata"]));
    }

    private static JsonNode? ParseJson(string json, string name)
    {
        try
        {
            var root = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
            // Strings are decoded lazily; writing them finds half a surrogate pair here, where the file can be named.
            _ = JupyterJson.Write(root);
            return root;
        }
        catch (JsonException error)
        {
            var line = (error.LineNumber ?? 0) + 1;
            var remedy = json.Contains("\n<<<<<<<", StringComparison.Ordinal)
                ? "resolve the merge conflict in it"
                : "restore it from version control or export it again";
            throw new NotebookException($"{name}, line {line}: not valid JSON; {remedy}.", error);
        }
        catch (InvalidOperationException error)
        {
            throw new NotebookException($"{name}: its JSON breaks a character in two (half a surrogate pair); restore it from version control or export it again.", error);
        }
    }

    private static NotebookCell Cell(JsonNode? json, string place)
    {
        if (json is not JsonObject cell)
            throw new NotebookException($"{place} is not a JSON object; delete it or restore the file.");
        var type = Text(cell["cell_type"]);
        var kind = type switch
        {
            "code" => CellKind.Code,
            "markdown" => CellKind.Markdown,
            "raw" => CellKind.Raw,
            _ => throw new NotebookException($"{place} has the unknown type \"{type}\"; make it code, markdown or raw."),
        };
        return new NotebookCell(kind, Text(cell["id"]), Text(cell["source"]))
        {
            Metadata = Object(cell["metadata"]),
            Attachments = cell["attachments"] is JsonObject files
                ? new JsonObject(files.Select(file => KeyValuePair.Create(file.Key, (JsonNode?)Data(file.Value))))
                : null,
            ExecutionCount = kind == CellKind.Code ? Number(cell["execution_count"]) : null,
            Outputs = kind == CellKind.Code && cell["outputs"] is JsonArray outputs ? [.. outputs.Select(output => Output(output, place))] : [],
        };
    }

    private static NotebookOutput Output(JsonNode? json, string place)
    {
        var type = json is JsonObject ? Text(json["output_type"]) : "";
        return type switch
        {
            "stream" => new NotebookOutput.Stream(Text(json!["name"]) is { Length: > 0 } name ? name : "stdout", Text(json["text"])),
            "display_data" => new NotebookOutput.Display(Bundle(json!)),
            "execute_result" => new NotebookOutput.Result(Bundle(json!), Number(json!["execution_count"])),
            "error" => new NotebookOutput.Error(Text(json!["ename"]), Text(json["evalue"]), Lines(json["traceback"])),
            _ => throw new NotebookException($"{place} has an output of the unknown type \"{type}\"; clear the cell's outputs."),
        };
    }

    private static MimeBundle Bundle(JsonNode output) => new(Data(output["data"]), Object(output["metadata"]));

    private static JsonObject Data(JsonNode? json) => new(Object(json).Select(form =>
        KeyValuePair.Create(form.Key, MimeTypes.IsJson(form.Key) || form.Value is not JsonArray ? form.Value?.DeepClone() : Text(form.Value))));

    private static JsonObject Object(JsonNode? json) => json is JsonObject found ? (JsonObject)found.DeepClone() : [];

    private static int? Number(JsonNode? json) => json is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;

    private static string Text(JsonNode? json) => json switch
    {
        JsonArray => string.Concat(Lines(json)),
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => "",
    };

    private static IReadOnlyList<string> Lines(JsonNode? json) => json is JsonArray lines ? [.. lines.Select(Text)] : [];
}
