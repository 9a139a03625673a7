using System.Collections.Concurrent;

namespace Clippings.Notebooks;

/// <summary>A thread with room for deep recursion that runs one cell after another: making one anew costs a short cell a good part of its time.</summary>
internal sealed class CellThread
{
    private const int StackBytes = 16 << 20;

    // Never disposed: the thread takes from it until it is retired, and then the last reference is the thread's own.
    private readonly BlockingCollection<Action> work = [];
    private readonly Thread thread;

    /// <summary>Starts the thread.</summary>
    public CellThread()
    {
        thread = new Thread(Run, StackBytes) { IsBackground = true, Name = "Cell" };
        thread.UnsafeStart();
    }

    /// <summary>Runs a piece of work after those before it, in the execution context of the caller.</summary>
    public void Post(Action action)
    {
        var context = ExecutionContext.Capture();
        work.Add(context is null ? action : () => ExecutionContext.Run(context, _ => action(), null));
    }

    /// <summary>Wakes the thread where it sleeps or waits. It must be retired then: a thread that did neither is woken at its next wait.</summary>
    public void Interrupt() => thread.Interrupt();

    /// <summary>Lets the thread end after the work in hand.</summary>
    public void Retire() => work.CompleteAdding();

    private void Run()
    {
        try
        {
            foreach (var action in work.GetConsumingEnumerable())
                action();
        }
        catch (ThreadInterruptedException)
        {
            // Woken when the cell had just ended.
        }
    }
}
