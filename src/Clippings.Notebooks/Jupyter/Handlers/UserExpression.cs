using System.Text.Json.Nodes;

namespace Clippings.Notebooks.Jupyter;

/// <summary>The value of an expression that a client wants beside a cell's reply.</summary>
internal sealed class UserExpression
{
    private CellOutput? last;

    /// <summary>Keeps the value or the error, and nothing else that evaluating gives off.</summary>
    public void Take(CellOutput output)
    {
        if (output is CellOutput.Result or CellOutput.Error)
            last = output;
    }

    /// <summary>The value in the form of a display, or the error in that of a failed reply.</summary>
    public JsonObject ToJson() => last switch
    {
        CellOutput.Error error => new JsonObject
        {
            ["status"] = "error",
            ["ename"] = error.Name,
            ["evalue"] = error.Message,
            ["traceback"] = new JsonArray([.. error.ColouredTraceback.Select(line => (JsonNode)line)]),
        },
        CellOutput.Result result => Value(result.Bundle.Data, result.Bundle.Metadata),
        _ => Value([], []),
    };

    private static JsonObject Value(JsonObject data, JsonObject metadata) =>
        new() { ["status"] = "ok", ["data"] = data, ["metadata"] = metadata };
}
