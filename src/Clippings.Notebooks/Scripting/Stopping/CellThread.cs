using System.Collections.Concurrent;

namespace Clippings.Notebooks;

/// <summary>A thread with room for deep recursion that runs one cell after another: making one anew costs a short cell a good part of its time.</summary>
internal sealed class CellThread
{
    private const int StackBytes = 8 << 20;

    // From the moment a cell is asked to end: to look again whether it has, to leave one that waits for something, and one that runs.
    private static readonly TimeSpan LookTime = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan WaitingTime = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan RunningTime = TimeSpan.FromMilliseconds(1500);

    [ThreadStatic]
    private static CellThread? current;

    // Never disposed: the thread takes from it until it is retired, and then the last reference is the thread's own.
    private readonly BlockingCollection<Action> work = [];
    private readonly Thread thread;

    /// <summary>How many handlers of the cell the thread is in, see <see cref="CellHandler"/>. Written by the thread alone.</summary>
#pragma warning disable CA1051, SA1401
    public volatile int Handling;
#pragma warning restore CA1051, SA1401

    /// <summary>Starts the thread.</summary>
    public CellThread()
    {
        thread = new Thread(Run, StackBytes) { IsBackground = true, Name = "Cell" };
        thread.UnsafeStart();
    }

    /// <summary>The cell thread that is the calling one; null on any other.</summary>
    public static CellThread? Current => current;

    /// <summary>Runs a piece of work after those before it, in the execution context of the caller.</summary>
    public void Post(Action action)
    {
        var context = ExecutionContext.Capture();
        work.Add(context is null ? action : () => ExecutionContext.Run(context, _ => action(), null));
    }

    /// <summary>Asks the cell that runs to end, wakes it where it waits, and gives up where it does neither; the thread must be retired then.</summary>
    /// <param name="started">Ends with the part of the cell that runs on this thread.</param>
    /// <param name="ended">Ends with the cell.</param>
    /// <param name="rest">Runs the other parts.</param>
    /// <param name="stop">Tells those who ask.</param>
    /// <returns>True where it is left behind, running.</returns>
    public bool Stop(Task started, Task ended, CellContext rest, CancellationTokenSource stop)
    {
        CellEnd.Ask();
        try
        {
            stop.Cancel();
        }
        catch (AggregateException)
        {
            // Thrown by what the cell registered to be called; it must not end the process.
        }
        for (var waited = LookTime; Task.WaitAny([ended], LookTime) < 0; waited += LookTime)
        {
            var runs = !started.IsCompleted || rest.IsRunning;
            if (waited >= (runs ? RunningTime : WaitingTime))
                return runs;
            // Never in a handler, and never where it does not wait: it would be woken from some later wait of its own.
            if (!started.IsCompleted && Handling == 0 && thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin))
                thread.Interrupt();
        }
        return false;
    }

    /// <summary>Lets the thread end after the work in hand.</summary>
    public void Retire() => work.CompleteAdding();

    private void Run()
    {
        current = this;
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
