namespace Clippings.Notebooks;

/// <summary>
/// Runs what follows an <c>await</c> in a cell on the thread pool, like code without a context, but so that it can be stopped.
/// Many threads serve it, so that a cell that blocks on a task's result can't wait for itself.
/// </summary>
internal sealed class AbortableContext(CancellationToken stop, CancellationToken abort) : SynchronizationContext
{
    /// <inheritdoc/>
    public override void Post(SendOrPostCallback d, object? state) => ThreadPool.QueueUserWorkItem(_ => Run(d, state));

    /// <inheritdoc/>
    public override SynchronizationContext CreateCopy() => this;

    private void Run(SendOrPostCallback callback, object? state)
    {
        SetSynchronizationContext(this);
        try
        {
            Abortable.Run(() => callback(state), abort);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The cell was interrupted: this piece of it is dropped, and with it all that would follow.
        }
        finally
        {
            SetSynchronizationContext(null);
        }
    }
}
