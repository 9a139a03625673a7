using System.Runtime.InteropServices;
using System.Text;

namespace Clippings.Notebooks;

/// <summary>
/// The program inside a worker process. Console, current directory and formatters belong to a whole process,
/// so every notebook gets one of its own, but for those that are known to leave nothing behind.
/// </summary>
public static class NotebookWorker
{
    /// <summary>Runs cells in the current directory, as standard input asks, until it ends.</summary>
    /// <param name="keeps">Whether a library may keep what it found from one run to the next, in a folder beside the notebook.</param>
    public static async Task RunAsync(bool keeps)
    {
        HeapLimit.Set();
        // Ctrl-C reaches the whole process group; the runner decides what it means.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
        using var requests = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        await using var output = Console.OpenStandardOutput();
        await using var error = Console.OpenStandardError();
        var replies = new WorkerReplies(output);
        // From here on the ways from and to the runner are the streams above alone; no cell, no library and no child can reach them.
        NativeOutput.Capture(error);
        // A cell may end the process; what it printed just before is still being gathered.
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            NativeOutput.DrainAtEnd();
            SessionOutput.Current?.Flush();
        };
        await ServeAsync(keeps, requests, replies);
    }

    private static async Task ServeAsync(bool keeps, StreamReader requests, WorkerReplies replies)
    {
        await using var cells = new WorkerCells(keeps);
        while (await requests.ReadLineAsync() is { } line)
        {
            var request = WorkerProtocol.Read<WorkerRequest>(line);
            if (request.Begin is { } folder)
            {
                await cells.BeginAsync(folder);
                replies.Send(new Outcome.Completed());
            }
            else if (request.Run is { } code)
                cells.Start(code, replies);
            else if (request.Inputs)
                replies.Send(cells.Inputs);
            else
                await cells.StopAsync();
        }

        // The runner is gone or done; a cell still running must not outlive it.
        Environment.Exit(0);
    }
}
