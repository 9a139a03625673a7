namespace Clippings.Notebooks.Jupyter;

/// <summary>
/// Broadcasts what one cell gives off, under that cell's header for as long as anything it started keeps writing.
/// The session hands over console text in batches and in order, so each output is a message.
/// </summary>
internal sealed class CellPublisher(RequestContext context, int executionCount)
{
    private readonly WorkDisplay work = new(TimeProvider.System);

    /// <summary>The value the cell gave as plain text, for the history; null where it gave none.</summary>
    public string? ResultText { get; private set; }

    /// <summary>Broadcasts an output; may be called from any thread.</summary>
    public void Emit(CellOutput output) => Broadcast(work.Of(output));

    /// <summary>Takes away what was shown of the cell's work, where that was left in the middle.</summary>
    public void End() => Broadcast(work.End());

    private void Broadcast(IEnumerable<CellOutput> outputs)
    {
        foreach (var output in outputs)
            context.Broadcast(Content(output));
    }

    private MessageContent Content(CellOutput output) => output switch
    {
        CellOutput.Stream written => new StreamText(written.Name, written.Text),
        CellOutput.Display display => new DisplayData(display.Bundle.Data, display.Bundle.Metadata, new(display.DisplayId)),
        CellOutput.Update update => new UpdateDisplayData(update.Bundle.Data, update.Bundle.Metadata, new(update.DisplayId)),
        CellOutput.Result result => ResultOf(result.Bundle),
        CellOutput.Error error => new ErrorContent(error.Name, error.Message, error.ColouredTraceback),
        CellOutput.Clear clear => new ClearOutput(clear.Wait),
        _ => throw new NotSupportedException(output.GetType().Name),
    };

    private ExecuteResult ResultOf(MimeBundle bundle)
    {
        ResultText = bundle.Data["text/plain"]?.ToString();
        return new ExecuteResult(executionCount, bundle.Data, bundle.Metadata);
    }
}
