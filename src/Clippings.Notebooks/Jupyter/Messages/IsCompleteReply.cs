namespace Clippings.Notebooks.Jupyter;

/// <summary>Answers <c>is_complete_request</c>.</summary>
/// <param name="Status"><c>complete</c>, <c>incomplete</c> or <c>invalid</c>.</param>
/// <param name="Indent">How the next line should begin; only where the code is incomplete.</param>
internal sealed record IsCompleteReply(string Status, string? Indent) : MessageContent("is_complete_reply");
