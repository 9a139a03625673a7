namespace Clippings.Notebooks.Jupyter;

/// <summary>Answers <c>shutdown_request</c>, and tells every client by broadcast.</summary>
internal sealed record ShutdownReply(string Status, bool Restart) : MessageContent("shutdown_reply");
