using System.Runtime.ExceptionServices;

namespace Clippings.Notebooks;

/// <summary>Exceptions that nothing catches, on threads that cells started: told with the cell, where the runtime would end the process.</summary>
internal static class UnhandledExceptions
{
    private static readonly Lock Gate = new();
    private static bool installed;

    /// <summary>Takes them over, once a process; it can't be given back.</summary>
    public static void TakeOver()
    {
        lock (Gate)
        {
            if (installed)
                return;
            installed = true;
            ExceptionHandling.SetUnhandledExceptionHandler(Tell);
        }
    }

    /// <summary>Runs on the thread that threw, so the cell that started it is known.</summary>
    private static bool Tell(Exception exception)
    {
        if (SessionOutput.Nearest is not { Runner: { } runner } session)
            return false;
        // A cell that is asked to end does so everywhere.
        if (exception is OperationCanceledException && SessionOutput.Stopping.IsCancellationRequested)
            return true;
        session.Write("stderr", $"An exception on a thread that nothing waits for; the kernel goes on.\n{string.Join('\n', runner.Describe(exception).Traceback)}\n");
        session.Flush();
        return true;
    }
}
