using System.Text.Json.Nodes;
using Clippings.Notebooks.Tests.Jupyter.TestKit;

namespace Clippings.Notebooks.Tests.Jupyter;

public sealed class ShutdownTests : IDisposable
{
    private readonly RunningKernel kernel = new();

    public void Dispose() => kernel.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_shutdown_is_answered_broadcast_and_done(bool restart)
    {
        var client = kernel.Connect();
        var request = client.Send("shutdown_request", new JsonObject { ["restart"] = restart }, onControl: true);
        Assert.Equal(restart, (bool)client.ControlReply().Content["restart"]!);
        Assert.Contains(client.BroadcastsOf(request), message => message.Type == "shutdown_reply");
        await kernel.Ended();
    }

    [Fact]
    public async Task A_running_cell_does_not_hold_up_a_shutdown()
    {
        using var started = new ManualResetEventSlim();
        kernel.Interpreter.EndlessCell("endless", started.Set);
        var client = kernel.Connect();
        client.Execute("endless");
        started.Wait();
        client.Send("shutdown_request", new JsonObject { ["restart"] = false }, onControl: true);
        Assert.Equal("ok", client.ControlReply().Text("status"));
        await kernel.Ended();
    }

    [Fact]
    public async Task Older_clients_may_ask_on_the_shell_channel()
    {
        var client = kernel.Connect();
        client.Send("shutdown_request", new JsonObject { ["restart"] = false });
        Assert.Equal("shutdown_reply", client.Reply().Type);
        await kernel.Ended();
    }
}
