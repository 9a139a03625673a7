using System.Runtime;

namespace Clippings.Notebooks;

/// <summary>Runs code that can be stopped from outside even where it never asks.</summary>
internal static class Abortable
{
    [ThreadStatic]
    private static bool running;

    /// <summary>True on a thread that runs code which may end with <see cref="OperationCanceledException"/> at any place.</summary>
    public static bool IsRunning => running;

    /// <summary>Runs on the calling thread.</summary>
    /// <param name="action">The code; no lock of the host may be held around it.</param>
    /// <param name="cancel">Stops it: the thread is made to throw, and this call ends with <see cref="OperationCanceledException"/>. Must be one that can be cancelled: with another the runtime waits for ever at the end.</param>
    public static void Run(Action action, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        running = true;
        // The warning says that aborting can corrupt a process. The code is a user's cell, the user asked for it, and what the
        // host does on such a thread is done in finally blocks, which are never aborted.
#pragma warning disable SYSLIB0046
        try
        {
            ControlledExecution.Run(action, cancel);
        }
        finally
        {
            running = false;
        }
#pragma warning restore SYSLIB0046
    }
}
