using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Clippings.Notebooks.Jupyter;

/// <summary>Every JSON shape of the wire, generated at compile time: reflection would cost a start its first tenth of a second.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ConnectionInfo))]
[JsonSerializable(typeof(MessageHeader))]
[JsonSerializable(typeof(KernelInfoReply))]
[JsonSerializable(typeof(ExecuteRequest))]
[JsonSerializable(typeof(ExecuteReply))]
[JsonSerializable(typeof(ExecuteInput))]
[JsonSerializable(typeof(ExecuteResult))]
[JsonSerializable(typeof(CompleteRequest))]
[JsonSerializable(typeof(CompleteReply))]
[JsonSerializable(typeof(InspectRequest))]
[JsonSerializable(typeof(InspectReply))]
[JsonSerializable(typeof(IsCompleteRequest))]
[JsonSerializable(typeof(IsCompleteReply))]
[JsonSerializable(typeof(HistoryRequest))]
[JsonSerializable(typeof(HistoryReply))]
[JsonSerializable(typeof(CommInfoReply))]
[JsonSerializable(typeof(CommOpen))]
[JsonSerializable(typeof(CommClose))]
[JsonSerializable(typeof(InterruptReply))]
[JsonSerializable(typeof(ShutdownRequest))]
[JsonSerializable(typeof(ShutdownReply))]
[JsonSerializable(typeof(InputQuestion))]
[JsonSerializable(typeof(InputReply))]
[JsonSerializable(typeof(StreamText))]
[JsonSerializable(typeof(DisplayData))]
[JsonSerializable(typeof(UpdateDisplayData))]
[JsonSerializable(typeof(ClearOutput))]
[JsonSerializable(typeof(ErrorContent))]
[JsonSerializable(typeof(ErrorReply))]
[JsonSerializable(typeof(Status))]
[JsonSerializable(typeof(IOPubWelcome))]
[JsonSerializable(typeof(KernelSpec))]
internal sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>Writes letters of every script as they are: outputs are read by clients, never pasted into HTML.</summary>
    public static WireJson Instance { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // A request that lacks what it needs is answered with what it lacks.
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    });
}
