namespace Clippings.Notebooks.Jupyter;

/// <summary>Answers <c>interrupt_request</c>: the running cell has been told to stop.</summary>
internal sealed record InterruptReply(string Status) : MessageContent("interrupt_reply");
