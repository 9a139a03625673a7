namespace Clippings.Notebooks;

/// <summary>
/// Runs what follows an <c>await</c> in a cell on the thread pool, like code without a context, but knows whether any of it runs.
/// Many threads serve it, so that a cell that blocks on a task's result can't wait for itself.
/// </summary>
internal sealed class CellContext : SynchronizationContext
{
    private int running;

    /// <summary>True while code of the cell runs on the pool.</summary>
    public bool IsRunning => Volatile.Read(ref running) > 0;

    /// <inheritdoc/>
    public override void Post(SendOrPostCallback d, object? state) => ThreadPool.QueueUserWorkItem(_ => Run(d, state));

    /// <inheritdoc/>
    public override SynchronizationContext CreateCopy() => this;

    private void Run(SendOrPostCallback callback, object? state)
    {
        Interlocked.Increment(ref running);
        SetSynchronizationContext(this);
        try
        {
            callback(state);
        }
        finally
        {
            SetSynchronizationContext(null);
            Interlocked.Decrement(ref running);
        }
    }
}
