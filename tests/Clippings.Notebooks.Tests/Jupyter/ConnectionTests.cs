using System.Text.Json.Nodes;
using Clippings.Notebooks.Tests.Jupyter.TestKit;

namespace Clippings.Notebooks.Tests.Jupyter;

public sealed class ConnectionTests : IDisposable
{
    private readonly RunningKernel kernel = new();

    public void Dispose() => kernel.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Kernel_info_is_answered_on_both_channels_and_broadcast_as_busy_and_idle(bool onControl)
    {
        var client = kernel.Connect();
        var request = client.Send("kernel_info_request", [], onControl);
        var reply = onControl ? client.ControlReply() : client.Reply();
        Assert.Equal("csharp", (string?)reply.Content["language_info"]!["name"]);
        Assert.Equal(request, reply.ParentId);
        Assert.Equal(["busy", "idle"], client.BroadcastsOf(request).Select(message => message.Text("execution_state")));
    }

    [Fact]
    public void Every_client_is_welcomed_however_late_and_hears_all_from_then_on()
    {
        var early = kernel.Connect();
        early.Run("before");
        var late = kernel.Connect();
        var cell = early.Execute("after");
        Assert.Equal(["status", "execute_input", "status"], late.BroadcastsOf(cell).Select(message => message.Type));
    }

    [Fact]
    public void A_welcome_has_no_parent_and_names_the_subscription()
    {
        var welcome = kernel.Connect(welcomed: false).Broadcast();
        Assert.Equal("iopub_welcome", welcome.Type);
        Assert.Empty(welcome.Parent);
        Assert.Equal("", welcome.Text("subscription"));
    }

    [Fact]
    public void A_message_signed_with_another_key_is_dropped_and_logged()
    {
        var client = kernel.Connect();
        client.Send("kernel_info_request", [], key: "not the secret");
        AssertDropped(client);
        Assert.Contains("signature", Assert.Single(kernel.Log), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unsigned_message_is_dropped()
    {
        var client = kernel.Connect();
        client.SendRaw("<IDS|MSG>", "", "{}", "{}", "{}", "{}");
        AssertDropped(client);
        Assert.Contains("signature", Assert.Single(kernel.Log), StringComparison.Ordinal);
    }

    [Fact]
    public void Frames_that_are_no_message_are_dropped()
    {
        var client = kernel.Connect();
        client.SendRaw("what is this");
        client.SendRaw("<IDS|MSG>", "too", "short");
        client.SendRaw("", "<IDS|MSG>");
        AssertDropped(client);
        Assert.Equal(3, kernel.Log.Count);
    }

    [Fact]
    public void Content_of_the_wrong_shape_is_refused_and_the_kernel_goes_idle()
    {
        var client = kernel.Connect();
        var request = client.Send("execute_request", new JsonObject { ["code"] = new JsonArray(1, 2) });
        Assert.Equal(2, client.BroadcastsOf(request).Count);
        Assert.Equal("error", client.Reply().Text("status"));
        Assert.Contains("malformed", Assert.Single(kernel.Log), StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_that_nobody_knows_is_logged_and_the_kernel_goes_idle()
    {
        var client = kernel.Connect();
        client.BroadcastsOf(client.Send("connect_the_dots_request", []));
        Assert.Contains("connect_the_dots_request", Assert.Single(kernel.Log), StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_that_the_kernel_fails_to_handle_is_answered_with_the_error()
    {
        kernel.Interpreter.Completion = (_, _) => throw new NotSupportedException("not today");
        var client = kernel.Connect();
        client.BroadcastsOf(client.Send("complete_request", new JsonObject { ["code"] = "x", ["cursor_pos"] = 1 }));
        var reply = client.Reply();
        Assert.Equal(("complete_reply", "error", "not today"), (reply.Type, reply.Text("status"), reply.Text("evalue")));
    }

    [Fact]
    public void A_comm_to_an_unknown_target_is_closed()
    {
        var client = kernel.Connect();
        var request = client.Send("comm_open", new JsonObject { ["comm_id"] = "c1", ["target_name"] = "nobody", ["data"] = new JsonObject() });
        Assert.Contains(client.BroadcastsOf(request), message => message.Type == "comm_close" && message.Text("comm_id") == "c1");
        client.BroadcastsOf(client.Send("comm_msg", new JsonObject { ["comm_id"] = "c1", ["data"] = new JsonObject() }));
        client.Send("comm_info_request", []);
        Assert.Empty(client.Reply().Content["comms"]!.AsObject());
        Assert.Empty(kernel.Log);
    }

    [Fact]
    public void Without_a_key_nothing_is_signed()
    {
        using var open = new RunningKernel(key: "");
        Assert.Equal("ok", open.Connect().Run("anything").Reply.Text("status"));
    }

    /// <summary>What is dropped has no answer: the first reply is to the cell behind it, which came by the same socket.</summary>
    private static void AssertDropped(KernelClient client)
    {
        var next = client.Execute("still alive");
        var reply = client.Reply();
        Assert.Equal((next, "ok"), (reply.ParentId, reply.Text("status")));
    }
}
