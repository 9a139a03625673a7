using System.Text;
using System.Text.Json.Nodes;
using Clippings.Notebooks.Jupyter;
using Snapshooter;
using Snapshooter.Xunit;

namespace Clippings.Notebooks.Tests.Jupyter;

/// <summary>The JSON of every message the kernel sends, as approved in <c>__snapshots__</c>.</summary>
public sealed class WireGoldenTests
{
    private static readonly JsonObject Bundle = new() { ["text/html"] = "<b>Ottawa – “été” 🗞</b>", ["text/plain"] = "Ottawa" };
    private static readonly JsonObject Alt = new() { ["text/html"] = new JsonObject { ["alt"] = "A name" } };
    private static readonly CellOutput.Error Error = new("CompilationError", "; expected", ["(1,4): error CS1002: ; expected", "x = 1", "     ^"]);

    internal static IReadOnlyList<MessageContent> Messages { get; } =
    [
        KernelInfoHandler.Reply with { ImplementationVersion = "0.0.0", Banner = "Clippings" },
        ExecuteReply.Ok(3, new Dictionary<string, JsonNode> { ["x"] = new JsonObject { ["status"] = "ok" } }),
        new ExecuteInput("var x = 1;", 3),
        new ExecuteResult(3, Copy(Bundle), Copy(Alt)),
        new CompleteReply("ok", ["Write", "WriteLine"], 8, 11, []),
        new InspectReply("ok", true, Copy(Bundle), []),
        new IsCompleteReply("incomplete", "    "),
        new HistoryReply("ok", [new JsonArray(1, 2, "1+1")]),
        new CommInfoReply("ok", []),
        new CommClose("c1", []),
        new InterruptReply("ok"),
        new ShutdownReply("ok", Restart: true),
        new InputQuestion("Outlet? ", Password: false),
        new StreamText("stdout", "tab\tquote\" newline\n"),
        new DisplayData(Copy(Bundle), Copy(Alt), new Transient("figure")),
        new UpdateDisplayData(Copy(Bundle), [], new Transient("figure")),
        new ClearOutput(Wait: true),
        new ErrorContent(Error.Name, Error.Message, Error.Traceback),
        ErrorReply.To("inspect_request", new NotSupportedException("no"))! with { Traceback = ["no"] },
        Status.Busy,
        new IOPubWelcome(""),
    ];

    public static TheoryData<string> Types { get; } = [.. Messages.Select(Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Message_is_written_as_approved(string type) =>
        Match(Messages.Single(message => Name(message) == type), type);

    [Fact]
    public void A_failed_reply_is_written_as_approved() => Match(ExecuteReply.Failed(3, Error), "execute_reply_error");

    [Fact]
    public void An_aborted_reply_is_written_as_approved() => Match(ExecuteReply.Aborted(3), "execute_reply_aborted");

    [Fact]
    public void A_display_that_cannot_be_replaced_has_no_id() =>
        Match(new DisplayData(Copy(Bundle), [], new Transient(null)), "display_data_without_id");

    [Fact]
    public void Every_message_has_its_golden_file() => Assert.Equal(
        typeof(MessageContent).Assembly.GetTypes().Count(type => type.IsSubclassOf(typeof(MessageContent))),
        Messages.Count);

    [Fact]
    public void Frames_are_those_of_the_protocol()
    {
        var writer = new MessageWriter(new MessageSigner("key"), "session", new StoppedClock());
        var frames = writer.Broadcast(parent: null, Status.Idle).Frames;
        Snapshot.Match(string.Join('\n', frames.Select(Encoding.UTF8.GetString)), new SnapshotNameExtension());
    }

    /// <summary>A failed answer is told from a good one of the same type.</summary>
    private static string Name(MessageContent message) => message is ErrorReply ? "error_reply" : message.MessageType;

    private static void Match(MessageContent message, string name) =>
        Snapshot.Match(Encoding.UTF8.GetString(message.ToJson()), $"wire.{name}");

    private static JsonObject Copy(JsonObject json) => json.DeepClone().AsObject();

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2022, 1, 12, 9, 30, 0, TimeSpan.Zero);
    }
}
