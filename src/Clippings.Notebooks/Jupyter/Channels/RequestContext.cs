namespace Clippings.Notebooks.Jupyter;

/// <summary>What a handler may do about a request.</summary>
/// <param name="Request">The request.</param>
/// <param name="Aborted">Whether it waited behind a cell that failed.</param>
/// <param name="Writer">Puts headers on messages.</param>
/// <param name="Send">Sends a message.</param>
internal sealed record RequestContext(Request Request, bool Aborted, MessageWriter Writer, Action<OutgoingMessage> Send)
{
    /// <summary>Answers the client that asked.</summary>
    public void Reply(MessageContent content) => Send(Writer.Reply(Request, content));

    /// <summary>Tells every client.</summary>
    public void Broadcast(MessageContent content) => Send(Writer.Broadcast(Request, content));

    /// <summary>Asks the client that asked.</summary>
    public void Ask(MessageContent content) => Send(Writer.Ask(Request, content));
}
