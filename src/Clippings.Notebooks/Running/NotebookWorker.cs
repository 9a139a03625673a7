using System.Runtime.InteropServices;
using System.Text;

namespace Clippings.Notebooks;

/// <summary>
/// The program inside a worker process. Console, current directory and formatters belong to a whole process,
/// so every notebook gets one of its own.
/// </summary>
public static class NotebookWorker
{
    /// <summary>Runs cells in the current directory, as standard input asks, until it ends.</summary>
    /// <param name="store">A folder where a library may keep what it found from one run to the next; null for none.</param>
    public static async Task RunAsync(string? store = null)
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
        AppContext.SetData("notebook.store", store);
        await using var session = new CSharpSession(new SessionOptions { WorkingDirectory = Environment.CurrentDirectory });
        await ServeAsync(session, requests, replies);
    }

    private static async Task ServeAsync(CSharpSession session, StreamReader requests, WorkerReplies replies)
    {
        using var stop = new CancellationTokenSource();
        while (await requests.ReadLineAsync() is { } line)
        {
            var request = WorkerProtocol.Read<WorkerRequest>(line);
            if (request.Run is { } code)
                _ = Task.Run(async () => replies.Send(await session.RunAsync(code, replies.Send, stop.Token)));
            else if (request.Inputs)
                replies.Send(session.Inputs);
            else
                await stop.CancelAsync();
        }

        // The runner is gone or done; a cell still running must not outlive it.
        Environment.Exit(0);
    }
}
