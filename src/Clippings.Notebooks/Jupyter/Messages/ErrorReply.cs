using System.Text.Json.Serialization;

namespace Clippings.Notebooks.Jupyter;

/// <summary>Answers a request that the kernel failed to handle: a client that waits for an answer would wait for ever.</summary>
internal sealed record ErrorReply([property: JsonIgnore] string Type, string Status, string Ename, string Evalue, IReadOnlyList<string> Traceback) : MessageContent(Type)
{
    private const string Request = "_request";

    /// <summary>The reply to a type of request; null where it expects none.</summary>
    public static ErrorReply? To(string type, Exception error) =>
        type.EndsWith(Request, StringComparison.Ordinal)
            ? new(type[..^Request.Length] + "_reply", "error", error.GetType().Name, error.Message, [error.ToString()])
            : null;
}
