using System.Text.Json.Nodes;
using Clippings.Notebooks.Tests.Jupyter.TestKit;

namespace Clippings.Notebooks.Tests.Jupyter;

public sealed class EditingTests : IDisposable
{
    private readonly RunningKernel kernel = new();

    public void Dispose() => kernel.Dispose();

    [Fact]
    public void Completion_gives_matches_with_types_in_the_units_of_the_request()
    {
        const string Code = "var s = \"🗞\"; s.Tri";
        kernel.Interpreter.Completion = (code, position) => new CompletionList(
            code.LastIndexOf('.') + 1, position, [new CompletionEntry("Trim", "Trim", "method", "string string.Trim()", "Removes space.")]);
        var client = kernel.Connect();

        client.Send("complete_request", new JsonObject { ["code"] = Code, ["cursor_pos"] = Code.Length - 1 });
        var byCodePoints = client.Reply().Content;
        client.Send("complete_request", new JsonObject { ["code"] = Code, ["cursor_pos"] = Code.Length });
        var byUnits = client.Reply().Content;

        Assert.Equal(["Trim"], byCodePoints["matches"]!.AsArray().Select(match => (string?)match));
        Assert.Equal((Code.Length - 4, Code.Length - 1), ((int)byCodePoints["cursor_start"]!, (int)byCodePoints["cursor_end"]!));
        Assert.Equal((Code.Length - 3, Code.Length), ((int)byUnits["cursor_start"]!, (int)byUnits["cursor_end"]!));
        var type = byCodePoints["metadata"]!["_jupyter_types_experimental"]![0]!;
        Assert.Equal(("function", "string string.Trim()"), ((string?)type["type"], (string?)type["signature"]));
    }

    [Theory]
    [InlineData("known", true)]
    [InlineData("unknown", false)]
    public void Inspection_says_what_it_found(string code, bool found)
    {
        var client = kernel.Connect();
        client.Send("inspect_request", new JsonObject { ["code"] = code, ["cursor_pos"] = 2, ["detail_level"] = 0 });
        var content = client.Reply().Content;
        Assert.Equal(found, (bool)content["found"]!);
        Assert.Equal(found ? "known at 2" : null, (string?)content["data"]!["text/plain"]);
    }

    [Theory]
    [InlineData("done", "complete", null)]
    [InlineData("open {", "incomplete", "    ")]
    [InlineData("} {", "invalid", null)]
    public void Completeness_is_told_with_the_indent_of_the_next_line(string code, string status, string? indent)
    {
        var client = kernel.Connect();
        client.Send("is_complete_request", new JsonObject { ["code"] = code });
        var reply = client.Reply();
        Assert.Equal((status, indent), (reply.Text("status"), reply.Text("indent")));
    }

    [Fact]
    public void History_gives_the_cells_that_were_stored_with_their_values()
    {
        kernel.Interpreter.Cell("6*7", emit => emit(new CellOutput.Result(MimeBundle.Of("text/plain", "42"))));
        var client = kernel.Connect();
        client.Run("6*7");
        client.Run("secret", new JsonObject { ["store_history"] = false });
        client.Run("none");

        client.Send("history_request", new JsonObject { ["hist_access_type"] = "tail", ["n"] = 5, ["output"] = true, ["raw"] = true });

        Assert.Equal("""[[1,1,["6*7","42"]],[1,2,["none",null]]]""", client.Reply().Content["history"]!.ToJsonString());
    }
}
