using Clippings.Notebooks.Tests.Jupyter.TestKit;

namespace Clippings.Notebooks.Tests.Jupyter;

public sealed class InterruptTests : IDisposable
{
    private readonly RunningKernel kernel = new();
    private readonly ManualResetEventSlim started = new();

    public InterruptTests() => kernel.Interpreter.EndlessCell("endless", started.Set);

    public void Dispose()
    {
        kernel.Dispose();
        started.Dispose();
    }

    [Fact]
    public void A_running_cell_is_stopped_by_a_message_and_the_next_one_runs()
    {
        var client = kernel.Connect();
        var cell = client.Execute("endless");
        started.Wait();

        client.Send("interrupt_request", [], onControl: true);

        Assert.Equal("ok", client.ControlReply().Text("status"));
        Assert.Contains(client.BroadcastsOf(cell), message => message.Type == "error");
        Assert.Equal("error", client.Reply().Text("status"));
        Assert.Equal("ok", client.Run("next").Reply.Text("status"));
    }

    [Fact]
    public void A_signal_stops_a_cell_as_a_message_does()
    {
        var client = kernel.Connect();
        client.Execute("endless");
        started.Wait();
        kernel.Interrupt();
        Assert.Equal("OperationCanceledException", client.Reply().Text("ename"));
    }

    [Fact]
    public void An_interrupt_while_nothing_runs_does_not_stop_the_next_cell()
    {
        var client = kernel.Connect();
        client.Send("interrupt_request", [], onControl: true);
        client.ControlReply();
        Assert.Equal("ok", client.Run("next").Reply.Text("status"));
    }

    [Fact]
    public void Control_and_heartbeat_answer_while_a_cell_runs()
    {
        var client = kernel.Connect();
        client.Execute("endless");
        started.Wait();
        var info = client.Send("kernel_info_request", [], onControl: true);
        Assert.Equal("kernel_info_reply", client.ControlReply().Type);
        Assert.Contains(client.BroadcastsOf(info), message => message.Text("execution_state") == "busy");
        Assert.Equal("beat", client.Heartbeat("beat"));
    }
}
