using System.Text.Json.Nodes;
using Clippings.Notebooks.Tests.Jupyter.TestKit;

namespace Clippings.Notebooks.Tests.Jupyter;

public sealed class ExecuteTests : IDisposable
{
    private readonly RunningKernel kernel = new();

    public void Dispose() => kernel.Dispose();

    [Fact]
    public void Outputs_come_between_busy_and_idle_in_the_order_they_happened()
    {
        kernel.Interpreter.Cell("all", emit =>
        {
            emit(new CellOutput.Stream("stdout", "one\n"));
            emit(new CellOutput.Stream("stderr", "two\n"));
            emit(new CellOutput.Display(MimeBundle.Of("text/html", "<b>3</b>"), "figure"));
            emit(new CellOutput.Update(MimeBundle.Of("text/html", "<b>4</b>"), "figure"));
            emit(new CellOutput.Clear(Wait: true));
            emit(new CellOutput.Result(MimeBundle.Of("text/plain", "5")));
        });
        var client = kernel.Connect();

        var broadcasts = client.BroadcastsOf(client.Execute("all"));

        Assert.Equal(
            ["status", "execute_input", "stream", "stream", "display_data", "update_display_data", "clear_output", "execute_result", "status"],
            broadcasts.Select(message => message.Type));
        Assert.Equal("busy", broadcasts[0].Text("execution_state"));
        Assert.Equal("ok", client.Reply().Text("status"));
    }

    [Fact]
    public void An_update_names_the_display_that_it_replaces()
    {
        kernel.Interpreter.Cell("update", emit =>
        {
            emit(new CellOutput.Display(MimeBundle.Of("text/plain", "0 %"), "progress"));
            emit(new CellOutput.Update(MimeBundle.Of("text/plain", "100 %"), "progress"));
        });
        var outputs = kernel.Connect().Run("update").Outputs;

        Assert.Equal(["progress", "progress"], outputs.Select(output => (string?)output.Content["transient"]!["display_id"]));
        Assert.Equal(["0 %", "100 %"], outputs.Select(output => (string?)output.Content["data"]!["text/plain"]));
    }

    [Fact]
    public void Cells_are_counted_unless_silent_or_not_stored()
    {
        var client = kernel.Connect();
        Assert.Equal(1, Count(client.Run("a").Reply));
        Assert.Equal(1, Count(client.Run("b", new JsonObject { ["store_history"] = false }).Reply));
        Assert.Equal(1, Count(client.Run("c", new JsonObject { ["silent"] = true }).Reply));
        Assert.Equal(2, Count(client.Run("d").Reply));
    }

    [Fact]
    public void A_silent_cell_broadcasts_nothing_but_its_status()
    {
        kernel.Interpreter.Cell("loud", emit => emit(new CellOutput.Stream("stdout", "loud")));
        var client = kernel.Connect();
        var broadcasts = client.BroadcastsOf(client.Execute("loud", new JsonObject { ["silent"] = true }));
        Assert.All(broadcasts, message => Assert.Equal("status", message.Type));
    }

    [Fact]
    public void A_failed_cell_is_answered_with_its_error_and_broadcasts_the_same()
    {
        kernel.Interpreter.FailingCell("1/0");
        var (reply, outputs) = kernel.Connect().Run("1/0");
        var error = Assert.Single(outputs);
        Assert.Equal(("error", "error"), (reply.Text("status"), error.Type));
        Assert.Equal("DivideByZeroException", reply.Text("ename"));
        Assert.Equal(reply.Text("evalue"), error.Text("evalue"));
    }

    [Theory]
    [InlineData(true, "aborted")]
    [InlineData(false, "ok")]
    public void Cells_that_wait_behind_a_failing_one_are_aborted_where_the_client_says_so(bool stopOnError, string status)
    {
        using var gate = new ManualResetEventSlim();
        kernel.Interpreter.FailingCell("1/0");
        var fail = kernel.Interpreter.Cells["1/0"];
        kernel.Interpreter.Cells["1/0"] = (emit, cancel) =>
        {
            gate.Wait(cancel);
            return fail(emit, cancel);
        };
        var client = kernel.Connect();
        client.Execute("1/0", new JsonObject { ["stop_on_error"] = stopOnError });
        client.Execute("next");
        var info = client.Send("kernel_info_request", []);
        WaitUntilReceived(client);
        gate.Set();

        Assert.Equal("error", client.Reply().Text("status"));
        Assert.Equal(status, client.Reply().Text("status"));
        Assert.Equal(info, client.Reply().ParentId); // Only cells are aborted.
        Assert.Equal("ok", client.Run("later").Reply.Text("status"));
    }

    [Fact]
    public void Expressions_of_the_client_are_evaluated_after_the_cell()
    {
        kernel.Interpreter.Cell("x", emit => emit(new CellOutput.Result(MimeBundle.Of("text/plain", "41"))));
        kernel.Interpreter.FailingCell("1/0");
        var expressions = new JsonObject { ["user_expressions"] = new JsonObject { ["good"] = "x", ["bad"] = "1/0" } };

        var (reply, outputs) = kernel.Connect().Run("cell", expressions);

        var values = reply.Content["user_expressions"]!;
        Assert.Equal("41", (string?)values["good"]!["data"]!["text/plain"]);
        Assert.Equal("DivideByZeroException", (string?)values["bad"]!["ename"]);
        Assert.Empty(outputs);
    }

    [Fact]
    public void What_a_cell_left_behind_prints_keeps_that_cells_header()
    {
        Action<CellOutput>? late = null;
        kernel.Interpreter.Cell("start", emit => late = emit);
        var client = kernel.Connect();
        var first = client.Execute("start");
        client.BroadcastsOf(first);
        client.BroadcastsOf(client.Execute("other"));

        late!(new CellOutput.Stream("stdout", "still here"));

        var message = client.Broadcast();
        Assert.Equal(("stream", first), (message.Type, message.ParentId));
    }

    private static int Count(ReceivedMessage reply) => (int)reply.Content["execution_count"]!;

    /// <summary>What is asked by another channel is answered by the thread that reads the requests sent before; a while longer makes sure.</summary>
    private static void WaitUntilReceived(KernelClient client)
    {
        client.Send("kernel_info_request", [], onControl: true);
        client.ControlReply();
        Thread.Sleep(300);
    }
}
