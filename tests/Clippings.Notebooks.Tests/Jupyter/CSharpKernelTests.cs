using System.Diagnostics;
using System.Text.Json.Nodes;
using Clippings.Notebooks.Jupyter;
using Clippings.Notebooks.Tests.Jupyter.TestKit;

namespace Clippings.Notebooks.Tests.Jupyter;

/// <summary>The kernel with the C# session in it, as people use it.</summary>
[Collection(OneSession.Name)]
public sealed class CSharpKernelTests : IAsyncDisposable
{
    private readonly RunningKernel kernel;
    private readonly KernelClient client;
    private CSharpInterpreter? interpreter;

    public CSharpKernelTests()
    {
        kernel = new RunningKernel(interpreter: input => interpreter = new CSharpInterpreter(Path.GetTempPath(), input, notice: null));
        client = kernel.Connect();
        Assert.Equal("ok", client.Run("var kept = 41;").Reply.Text("status"));
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        kernel.Dispose();
        await interpreter!.DisposeAsync();
    }

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData("while (true) Console.WriteLine(\"again and again\");")]
    [InlineData("Console.ReadLine();")]
    public void An_interrupted_cell_ends_soon_and_every_variable_is_kept(string code)
    {
        var cell = client.Execute(code, new JsonObject { ["allow_stdin"] = true });
        while (client.Broadcast() is not { Type: "execute_input" })
        {
            // Until the cell is running.
        }

        Thread.Sleep(300);
        var watch = Stopwatch.StartNew();
        client.Send("interrupt_request", [], onControl: true);
        Assert.Equal("error", client.Reply().Text("status"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"took {watch.Elapsed}");
        client.BroadcastsOf(cell);
        Assert.Equal("42", Value("kept + 1"));
    }

    [Fact]
    public void Everything_printed_arrives_in_order_and_in_few_messages()
    {
        var outputs = client.Run("for (var i = 0; i < 20000; i++) Console.WriteLine(i);").Outputs;
        var text = string.Concat(outputs.Select(output => output.Text("text")));
        Assert.Equal(Enumerable.Range(0, 20000), text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse));
        Assert.True(outputs.Count < 200, $"{outputs.Count} messages");
    }

    [Fact]
    public void A_line_is_read_from_the_client_with_the_line_that_was_begun_as_its_prompt()
    {
        var cell = client.Execute("Console.Write(\"Name? \"); var name = Console.ReadLine(); name.Length", new JsonObject { ["allow_stdin"] = true });
        var question = client.Question();
        Assert.Equal("Name? ", question.Text("prompt"));
        client.Answer(question, "Zoë");
        var outputs = client.BroadcastsOf(cell);
        Assert.DoesNotContain(outputs, output => output.Type == "stream");
        Assert.Equal("3", (string?)Assert.Single(outputs, output => output.Type == "execute_result").Content["data"]!["text/plain"]);
    }

    [Fact]
    public void What_does_not_compile_is_an_error_that_points_at_the_place()
    {
        var (reply, outputs) = client.Run("var x = ;");
        Assert.Equal("error", Assert.Single(outputs).Type);
        Assert.Contains(reply.Content["traceback"]!.AsArray(), line => ((string?)line)!.Contains("CS1525", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("// nothing to see")]
    [InlineData("using System.Globalization;")]
    public void A_cell_without_statements_is_run_as_any_other(string code)
    {
        Assert.Equal("ok", client.Run(code).Reply.Text("status"));
        Assert.Equal("42", Value("kept + 1"));
    }

    [Fact]
    public void Usings_of_a_cell_of_their_own_reach_the_next_cell()
    {
        client.Run("using System.Globalization;");
        Assert.Equal("iv", Value("CultureInfo.InvariantCulture.TwoLetterISOLanguageName"));
    }

    [Fact]
    public void A_value_without_a_semicolon_is_the_result() => Assert.Equal("42", Value("kept + 1"));

    [Fact]
    public void Clearing_the_console_clears_the_output() =>
        Assert.Contains(client.Run("Console.Clear();").Outputs, output => output.Type == "clear_output");

    [Fact]
    public void Members_are_completed_and_inspected_beyond_the_basic_plane()
    {
        const string Code = "var paper = \"🗞\"; paper.ToUpperInv";
        client.Send("complete_request", new JsonObject { ["code"] = Code, ["cursor_pos"] = Code.Length - 1 });
        var completion = client.Reply().Content;
        Assert.Equal(["ToUpperInvariant"], completion["matches"]!.AsArray().Select(match => (string?)match));
        Assert.Equal((Code.Length - 11, Code.Length - 1), ((int)completion["cursor_start"]!, (int)completion["cursor_end"]!));
        client.Send("inspect_request", new JsonObject { ["code"] = "Console.WriteLine", ["cursor_pos"] = 12, ["detail_level"] = 0 });
        Assert.Contains("WriteLine", (string?)client.Reply().Content["data"]!["text/plain"], StringComparison.Ordinal);
    }

    private string? Value(string code) =>
        (string?)Assert.Single(client.Run(code).Outputs, output => output.Type == "execute_result").Content["data"]!["text/plain"];
}
