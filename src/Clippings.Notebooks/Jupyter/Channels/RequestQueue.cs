using System.Collections.Concurrent;

namespace Clippings.Notebooks.Jupyter;

/// <summary>The requests that wait their turn on one channel.</summary>
internal sealed class RequestQueue : IDisposable
{
    private readonly BlockingCollection<(Request Request, long Number)> waiting = [];
    private long received;
    private long abortedUpTo;

    /// <summary>Adds a request; after <see cref="Close"/> it is dropped.</summary>
    /// <remarks>Called by the thread of the sockets only.</remarks>
    public void Add(Request request)
    {
        if (!waiting.IsAddingCompleted)
            waiting.Add((request, Interlocked.Increment(ref received)));
    }

    /// <summary>Waits for requests until <see cref="Close"/>; tells of each whether it was waiting when a cell failed.</summary>
    public IEnumerable<(Request Request, bool Aborted)> Take() =>
        waiting.GetConsumingEnumerable().Select(entry => (entry.Request, entry.Number <= Interlocked.Read(ref abortedUpTo)));

    /// <summary>Marks the requests that wait now as aborted.</summary>
    public void AbortWaiting() => Interlocked.Exchange(ref abortedUpTo, Interlocked.Read(ref received));

    /// <summary>Ends <see cref="Take"/>.</summary>
    public void Close() => waiting.CompleteAdding();

    public void Dispose() => waiting.Dispose();
}
