using System.Runtime;

namespace Clippings.Notebooks;

/// <summary>
/// Runs what follows an <c>await</c> in a cell on the thread pool, like code without a context, but so that it can be stopped.
/// Many threads serve it, so that a cell that blocks on a task's result can't wait for itself.
/// </summary>
internal sealed class AbortableContext(CancellationToken cancel) : SynchronizationContext
{
    /// <inheritdoc/>
    public override void Post(SendOrPostCallback d, object? state) =>
        ThreadPool.QueueUserWorkItem(_ => Run(d, state));

    /// <inheritdoc/>
    public override SynchronizationContext CreateCopy() => this;

    private void Run(SendOrPostCallback callback, object? state)
    {
        SetSynchronizationContext(this);
        try
        {
#pragma warning disable SYSLIB0046 // See SubmissionRunner.
            ControlledExecution.Run(() => callback(state), cancel);
#pragma warning restore SYSLIB0046
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The cell's task is abandoned together with this piece of it.
        }
        finally
        {
            SetSynchronizationContext(null);
        }
    }
}
