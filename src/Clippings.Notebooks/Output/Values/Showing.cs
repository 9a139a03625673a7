namespace Clippings.Notebooks;

/// <summary>
/// Runs the code that shows values. Some of it is anyone's: getters, iterators, formatters. So it runs on a thread that can be
/// left behind, when the cell is interrupted or when looking at the value takes too long.
/// </summary>
internal static class Showing
{
    /// <summary>Room for formatters that call each other deeply, as a cell's own thread has it.</summary>
    private const int StackBytes = 16 << 20;

    private static readonly TimeSpan LookTime = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan EndTime = TimeSpan.FromSeconds(2);

    /// <summary>Looks at a value for at most five seconds and prints what was seen.</summary>
    public static string Sketched(object? value, Func<Sketch, string> print) => Sketched<string>(value, print);

    /// <inheritdoc cref="Sketched(object?, Func{Sketch, string})"/>
    public static T Sketched<T>(object? value, Func<Sketch, T> print)
    {
        var builder = new SketchBuilder(GeneralFormatter.IsOwn);
        if (value is null || ValueText.IsSafe(value.GetType()))
            builder.Build(value);
        else
            Run(() => builder.Build(value), LookTime, () => builder.Stop($"cut after {LookTime.TotalSeconds} s"));
        return builder.Print(print);
    }

    /// <summary>Runs code to its end.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public static void Run(Action show) => Run(show, Timeout.InfiniteTimeSpan, () => { });

    /// <summary>Runs code to its end, or until the time is up.</summary>
    /// <param name="show">The code.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="cut">Called where the time is up, before the code is asked to end: what it throws then is no answer.</param>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    private static void Run(Action show, TimeSpan limit, Action cut)
    {
        // What tidies up after an interrupt shows what it has to show.
        var stopping = CellHandler.IsRunning ? CancellationToken.None : SessionOutput.Stopping;
        // Never disposed: the thread may look at it long after.
#pragma warning disable CA2000
        var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping);
#pragma warning restore CA2000
        // A task, as code of cells may be made to end where it runs as one.
        var task = new Task(() =>
        {
            SessionOutput.StopBy(stop.Token);
            show();
        });
        new Thread(() => task.RunSynchronously(TaskScheduler.Default), StackBytes) { IsBackground = true, Name = "Show" }.Start();
        try
        {
            if (Task.WaitAny([task], (int)limit.TotalMilliseconds, stopping) == 0)
            {
                // What it answered while it was asked to end is no answer.
                stopping.ThrowIfCancellationRequested();
                task.GetAwaiter().GetResult();
                return;
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested && !task.IsCompleted)
        {
            _ = AskAsync(stop, task);
            throw;
        }
        cut();
        _ = AskAsync(stop, task);
    }

    /// <summary>Makes the code of cells look whether it should end, and gives it a while to.</summary>
    private static async Task AskAsync(CancellationTokenSource stop, Task done)
    {
        CellEnd.Ask();
        await stop.CancelAsync();
        await Task.WhenAny(done, Task.Delay(EndTime));
        CellEnd.Cease();
    }
}
