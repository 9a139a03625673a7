using System.Collections.Concurrent;

namespace Clippings.Notebooks;

/// <summary>A thread with room for deep recursion that runs one cell after another: making one anew costs a short cell a good part of its time.</summary>
internal sealed class CellThread
{
    private const int StackBytes = 16 << 20;

    // From the moment a cell is asked to end: to wake it where it waits, to abort it, to leave it behind.
    private static readonly TimeSpan WakeTime = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan AbortTime = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LeaveTime = TimeSpan.FromMilliseconds(300);

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

    /// <summary>Asks, wakes, aborts and leaves the cell that runs, each where what comes before has not ended it; the thread must be retired then.</summary>
    /// <remarks>An abort comes late: in the middle of the console, or of code that allocates, it is nothing a process should be put through.</remarks>
    public void Stop(Task started, Task ended, CancellationTokenSource stop, CancellationTokenSource abort, TaskCompletionSource leave)
    {
        try
        {
            stop.Cancel();
        }
        catch (AggregateException)
        {
            // Thrown by what the cell registered to be called; it must not end the process.
        }
        if (Task.WaitAny([ended], WakeTime) < 0 && !started.IsCompleted)
            thread.Interrupt();
        // An abort blocks until it can be done.
        if (Task.WaitAny([ended], AbortTime) < 0)
            new Thread(abort.Cancel) { IsBackground = true, Name = "Abort" }.UnsafeStart();
        Task.WaitAny([ended], LeaveTime);
        leave.SetResult();
    }

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
