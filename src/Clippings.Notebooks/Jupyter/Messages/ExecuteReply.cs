using System.Text.Json.Nodes;

namespace Clippings.Notebooks.Jupyter;

/// <summary>Answers <c>execute_request</c>.</summary>
/// <param name="Status"><c>ok</c>, <c>error</c> or <c>aborted</c>.</param>
/// <param name="ExecutionCount">The cell's number.</param>
internal sealed record ExecuteReply(string Status, int ExecutionCount) : MessageContent("execute_reply")
{
    /// <summary>The values of the client's expressions; only where the status is <c>ok</c>.</summary>
    public IReadOnlyDictionary<string, JsonNode>? UserExpressions { get; init; }

    /// <summary>Part of the protocol and always empty: nothing here opens a pager or edits the next cell.</summary>
    public IReadOnlyList<JsonNode>? Payload { get; init; }

    /// <summary>The error's type; only where the status is <c>error</c>, as are the next two.</summary>
    public string? Ename { get; init; }

    /// <summary>The error's message.</summary>
    public string? Evalue { get; init; }

    /// <summary>The lines to show for the error.</summary>
    public IReadOnlyList<string>? Traceback { get; init; }

    public static ExecuteReply Ok(int executionCount, IReadOnlyDictionary<string, JsonNode> userExpressions) =>
        new("ok", executionCount) { UserExpressions = userExpressions, Payload = [] };

    public static ExecuteReply Failed(int executionCount, CellOutput.Error error) =>
        new("error", executionCount) { Ename = error.Name, Evalue = error.Message, Traceback = error.ColouredTraceback };

    public static ExecuteReply Aborted(int executionCount) => new("aborted", executionCount);
}
