namespace Clippings.Notebooks;

/// <summary>Where the code of cells looks whether it should end; <see cref="CellChecks"/> puts the calls in.</summary>
public static class CellEnd
{
    /// <summary>Not 0 while a cell is asked to end, be it this one or another. A field: reading it is all that a loop pays.</summary>
#pragma warning disable CA2211, CA1051
    public static volatile int Asking;
#pragma warning restore CA2211, CA1051

    /// <summary>Ends the calling code where it is that of the cell that is asked.</summary>
    /// <remarks>
    /// Not in a handler, which is there to tidy up, and not on a thread that the cell made itself, where nothing would catch it: a
    /// cell's own thread and what runs as a task hand an exception on to those who wait for them.
    /// </remarks>
    /// <exception cref="OperationCanceledException">It is.</exception>
    public static void Here()
    {
        if (MayEnd)
            SessionOutput.Stopping.ThrowIfCancellationRequested();
    }

    /// <summary>Looks before a value goes on: for places that have room for an expression only.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="OperationCanceledException">As for <see cref="Here"/>.</exception>
    public static T Look<T>(T value)
    {
        if (Asking != 0)
            Here();
        return value;
    }

    /// <summary>What a cell awaits in place of a task: it ends with the task, or when the cell is asked to.</summary>
    /// <param name="task">The task; null is handed on, as awaiting it says what is wrong.</param>
    public static Task? Awaited(Task? task) =>
        task is null or { IsCompleted: true } || !MayEnd ? task : task.WaitAsync(SessionOutput.Stopping);

    /// <inheritdoc cref="Awaited(Task)"/>
    public static Task<T>? Awaited<T>(Task<T>? task) =>
        task is null or { IsCompleted: true } || !MayEnd ? task : task.WaitAsync(SessionOutput.Stopping);

    /// <inheritdoc cref="Awaited(Task)"/>
    public static ValueTask Awaited(ValueTask task) =>
        task.IsCompleted || !MayEnd ? task : new ValueTask(task.AsTask().WaitAsync(SessionOutput.Stopping));

    /// <inheritdoc cref="Awaited(Task)"/>
    public static ValueTask<T> Awaited<T>(ValueTask<T> task) =>
        task.IsCompleted || !MayEnd ? task : new ValueTask<T>(task.AsTask().WaitAsync(SessionOutput.Stopping));

    /// <summary>Anything else that can be awaited is, as it is.</summary>
    /// <param name="awaitable">What is awaited.</param>
    public static T Awaited<T>(T awaitable)
        where T : allows ref struct => awaitable;

    /// <summary>True for code that may be made to throw.</summary>
    private static bool MayEnd =>
        !CellHandler.IsRunning && (CellThread.Current is not null || Thread.CurrentThread.IsThreadPoolThread || Task.CurrentId is not null);

    /// <summary>Makes code look.</summary>
#pragma warning disable CS0420 // Interlocked is as strong as volatile.
    internal static void Ask() => Interlocked.Increment(ref Asking);

    /// <summary>Takes <see cref="Ask"/> back.</summary>
    internal static void Cease() => Interlocked.Decrement(ref Asking);
#pragma warning restore CS0420
}
