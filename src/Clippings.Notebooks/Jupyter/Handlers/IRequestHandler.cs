namespace Clippings.Notebooks.Jupyter;

/// <summary>Answers one type of request.</summary>
internal interface IRequestHandler
{
    /// <summary>The <c>msg_type</c> it answers.</summary>
    string MessageType { get; }

    /// <summary>Answers; everything it sends is sent when the task is done.</summary>
    Task HandleAsync(RequestContext context);
}
