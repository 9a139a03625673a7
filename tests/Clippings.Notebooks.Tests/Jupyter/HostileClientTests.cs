using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Clippings.Notebooks.Tests.Jupyter.TestKit;
using NetMQ;
using NetMQ.Sockets;

namespace Clippings.Notebooks.Tests.Jupyter;

/// <summary>Whatever comes by the sockets, the kernel answers the next client that asks properly.</summary>
public sealed class HostileClientTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly RunningKernel kernel = new();

    public void Dispose() => kernel.Dispose();

    private IEnumerable<int> Ports =>
        [kernel.Connection.ShellPort, kernel.Connection.ControlPort, kernel.Connection.StdinPort, kernel.Connection.IopubPort, kernel.Connection.HbPort];

    [Theory]
    [InlineData(100)]
    [InlineData(5_000)]
    [InlineData(100_000)]
    [InlineData(10_000_000)]
    public void A_topic_of_any_length_does_no_harm(int length)
    {
        // By hand, as a subscriber of NetMQ's own overflows itself. Greeting of ZMTP 2 as a SUB; then 1 or 0, and the topic.
        foreach (var subscribes in (byte[])[1, 0])
        {
            using var tcp = new TcpClient("127.0.0.1", kernel.Connection.IopubPort);
            tcp.GetStream().Write([0xff, 0, 0, 0, 0, 0, 0, 0, 1, 0x7f, 1, 2, 0, 0]);
            var size = BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness((long)length + 1) : length + 1;
            TrySend(tcp, [2, .. BitConverter.GetBytes(size), subscribes, .. Enumerable.Repeat((byte)'x', length)]);
            AssertAlive();
        }
    }

    [Fact]
    public void Many_topics_do_no_harm()
    {
        using var subscriber = new SubscriberSocket($">tcp://127.0.0.1:{kernel.Connection.IopubPort}");
        for (var i = 0; i < 5_000; i++)
            subscriber.Subscribe($"topic {i}");
        AssertAlive();
    }

    [Fact]
    public void A_publisher_s_own_words_are_no_subscription()
    {
        using var other = new XSubscriberSocket($">tcp://127.0.0.1:{kernel.Connection.IopubPort}");
        other.SendFrame(new byte[] { 7, 7, 7 });
        other.SendFrame([]);
        other.SendMoreFrame(new byte[] { 1, 65 }).SendFrame("more");
        AssertAlive();
    }

    [Fact]
    public void A_huge_frame_ends_the_connection_it_came_by()
    {
        foreach (var port in Ports)
        {
            using var dealer = new DealerSocket($">tcp://127.0.0.1:{port}");
            dealer.Options.Linger = TimeSpan.Zero;
            dealer.SendFrame(new byte[70 << 20]);
            dealer.SendFrame(new byte[2 << 20]);
        }

        AssertAlive();
    }

    [Fact]
    public void Thousands_of_frames_are_one_message_that_is_dropped()
    {
        foreach (var port in Ports)
        {
            using var dealer = new DealerSocket();
            dealer.Options.SendHighWatermark = 0; // It would wait for the kernel in the middle of the message.
            dealer.Options.Linger = Patience; // With none, a slow machine would forget what it has not sent.
            dealer.Connect($"tcp://127.0.0.1:{port}");
            for (var i = 0; i < 50_000; i++)
                dealer.SendMoreFrame("<IDS|MSG>");
            dealer.SendFrame("");
            AssertAlive();
        }

        SpinWait.SpinUntil(() => kernel.Log.Any(IsOfDropped), Patience);
        Assert.Contains(kernel.Log, line => IsOfDropped(line));

        static bool IsOfDropped(string line) => line.Contains("dropped", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http")]
    [InlineData("zeros")]
    [InlineData("a newer greeting")]
    [InlineData("a length without end")]
    public void Bytes_of_another_protocol_do_no_harm(string protocol)
    {
        byte[] bytes = protocol switch
        {
            "http" => [.. "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"u8],
            "zeros" => new byte[20],
            "a newer greeting" => [0xff, 0, 0, 0, 0, 0, 0, 0, 1, 0x7f, 3, 1, .. "NULL"u8],
            _ => [.. Enumerable.Repeat((byte)0xff, 14)],
        };
        foreach (var port in Ports)
        {
            using var tcp = new TcpClient("127.0.0.1", port);
            TrySend(tcp, [.. Enumerable.Repeat(bytes, 100).SelectMany(part => part)]);
        }

        AssertAlive();
    }

    [Fact]
    public void A_frame_announced_beyond_all_memory_is_not_waited_for()
    {
        foreach (var port in Ports)
        {
            using var tcp = new TcpClient("127.0.0.1", port);
            // The greeting of ZMTP 2 as a DEALER without identity, then a frame of eight bytes of length.
            tcp.GetStream().Write([0xff, 0, 0, 0, 0, 0, 0, 0, 1, 0x7f, 1, 5, 0, 0]);
            TrySend(tcp, [2, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, .. new byte[1000]]);
        }

        AssertAlive();
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("\u0000")]
    [InlineData("{}")]
    [InlineData("{\"msg_type\":null}")]
    [InlineData("{\"msg_type\":\"\"}")]
    [InlineData("{\"msg_type\":7}")]
    [InlineData("{\"msg_type\":\"\\ud800\"}")]
    [InlineData("{\"msg_type\":\"kernel_info_request\",\"msg_id\":{}}")]
    public void A_header_that_is_none_is_dropped(string header)
    {
        var client = kernel.Connect();
        client.SendSigned(header, "{}", "{}", "{}");
        client.SendSigned(onControl: true, header, "{}", "{}", "{}");
        AssertAlive();
        Assert.All(kernel.Log, line => Assert.InRange(line.Length, 1, 2_000));
        Assert.NotEmpty(kernel.Log);
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void A_request_with_any_content_is_answered_in_some_way(string type, string content)
    {
        var client = kernel.Connect();
        client.SendSigned($$"""{"msg_id":"1","msg_type":"{{type}}"}""", "{}", "{}", content);
        Assert.Equal(type.Replace("_request", "_reply", StringComparison.Ordinal), client.Reply().Type);
        AssertAlive();
    }

    public static TheoryData<string, string> Contents()
    {
        string[] types = ["kernel_info_request", "execute_request", "complete_request", "inspect_request", "is_complete_request", "history_request", "comm_info_request"];
        string[] contents =
        [
            "{}", "[]", "null", "7", "", "{", "\u0000", "{\"code\":null}", "{\"code\":7}", "{\"code\":\"\\ud800\"}", "{\"code\":\"x\",\"cursor_pos\":-5}",
            "{\"code\":\"x\",\"cursor_pos\":2147483647}", "{\"code\":\"x\",\"cursor_pos\":9999999999999}", "{\"code\":\"x\",\"cursor_pos\":\"1\"}", "{\"code\":\"\",\"cursor_pos\":0}",
            "{\"code\":\"😀\",\"cursor_pos\":1}", "{\"code\":\"x\",\"user_expressions\":{\"a\":null}}", "{\"code\":\"x\",\"user_expressions\":[]}",
            "{\"hist_access_type\":\"tail\",\"n\":-3}", "{\"hist_access_type\":\"search\",\"pattern\":\"***************x\"}", "{\"hist_access_type\":\"range\",\"start\":-9,\"stop\":-10}",
            "{\"code\":\"x\",\"code\":\"y\"}", Nested(200), Nested(1_000_000),
        ];
        var data = new TheoryData<string, string>();
        foreach (var type in types)
        {
            foreach (var content in contents)
                data.Add(type, content);
        }

        return data;
    }

    [Fact]
    public void A_header_nested_beyond_reason_is_dropped()
    {
        var client = kernel.Connect();
        client.SendSigned("""{"msg_type":"kernel_info_request","x":""" + Nested(100_000) + "}", "{}", "{}", "{}");
        client.SendSigned("""{"msg_type":"kernel_info_request","msg_id":"1"}""", Nested(100_000), Nested(100_000), "{}");
        AssertAlive();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"value\":null}")]
    [InlineData("{\"value\":\"\\udfff\"}")]
    [InlineData("{\"value\":\"asked by nobody\"}")]
    public void An_answer_that_is_none_does_no_harm(string content)
    {
        var client = kernel.Connect();
        client.SendSigned("""{"msg_id":"1","msg_type":"input_reply"}""", content);
        AssertAlive();
    }

    [Fact]
    public void A_type_that_nobody_knows_is_passed_over_however_long_it_is()
    {
        var client = kernel.Connect();
        client.SendSigned($$"""{"msg_id":"1","msg_type":"{{new string('x', 1_000_000)}}"}""", "{}", "{}", "{}");
        client.SendSigned("""{"msg_id":"2","msg_type":"execute_reply"}""", "{}", "{}", "{}");
        AssertAlive();
    }

    [Fact]
    public void Thousands_of_wrong_messages_are_told_in_a_few_lines()
    {
        var client = kernel.Connect();
        for (var i = 0; i < 10_000; i++)
            client.SendRaw("<IDS|MSG>", "wrong signature", "{}", "{}", "{}", "{}");
        AssertAlive();
        Assert.InRange(kernel.Log.Sum(line => line.Length), 1_000, 33_000);
    }

    [Fact]
    public void Routes_and_delimiters_in_any_order_do_no_harm()
    {
        var client = kernel.Connect();
        client.SendRaw("<IDS|MSG>", "<IDS|MSG>", "<IDS|MSG>", "<IDS|MSG>", "<IDS|MSG>", "<IDS|MSG>");
        client.SendRaw("a", "b", "<IDS|MSG>", "", "{}", "{}", "{}", "{}");
        client.SendRaw("<ids|msg>", "", "{}", "{}", "{}", "{}");
        client.SendRaw("");
        using var twin = new DealerSocket();
        twin.Options.Identity = new byte[255];
        twin.Connect($"tcp://127.0.0.1:{kernel.Connection.ShellPort}");
        twin.SendFrame("one of two of this name");
        using var other = new DealerSocket();
        other.Options.Identity = new byte[255];
        other.Connect($"tcp://127.0.0.1:{kernel.Connection.ShellPort}");
        other.SendFrame("the second of this name");
        AssertAlive();
    }

    [Fact]
    public void A_heartbeat_of_many_frames_or_none_does_no_harm()
    {
        using var dealer = new DealerSocket($">tcp://127.0.0.1:{kernel.Connection.HbPort}");
        dealer.SendFrame("without a delimiter");
        dealer.SendMoreFrame("").SendMoreFrame("a").SendFrame("b");
        AssertAlive();
    }

    // The kernel may close the connection, or stop reading, before all is sent.
    private static void TrySend(TcpClient tcp, byte[] bytes)
    {
        try
        {
            tcp.SendTimeout = 1_000;
            tcp.GetStream().Write(bytes);
        }
        catch (IOException)
        {
        }
    }

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private void AssertAlive()
    {
        var client = kernel.Connect(welcomed: false);
        while (client.Broadcast().Type != "iopub_welcome")
        {
            // What others caused may come first.
        }

        Assert.Equal("ping", client.Heartbeat("ping"));
        Assert.Equal("ok", client.Run("still alive").Reply.Text("status"));
        client.Send("kernel_info_request", [], onControl: true);
        Assert.Equal("kernel_info_reply", client.ControlReply().Type);
        Assert.Equal("answered", Answered(client));
    }

    private string Answered(KernelClient client)
    {
        string? answer = null;
        kernel.Interpreter.Cell("ask", _ => answer = kernel.Input.Read("?", password: false));
        client.Execute("ask", new JsonObject { ["allow_stdin"] = true });
        client.Answer(client.Question(), "answered");
        Assert.Equal("ok", client.Reply().Text("status"));
        return answer!;
    }
}
