using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Clippings.Notebooks;

/// <summary>A session in a process of its own. Its outputs arrive as they happen, so a process that dies takes none of them along.</summary>
public sealed class WorkerSession : IAsyncDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Code that runs past an await elsewhere stops only when asked; after this it is not asked any more.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    // What cells left running may keep a worker from answering.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly WorkerErrors errors;

    private WorkerSession(Process process)
    {
        this.process = process;
        errors = new WorkerErrors(process.StandardError);
    }

    /// <summary>Starts a worker.</summary>
    /// <param name="command">The program to start.</param>
    /// <param name="workingDirectory">The folder that cells run in.</param>
    public static WorkerSession Start(WorkerCommand command, string workingDirectory)
    {
        var start = new ProcessStartInfo(command.Program, command.Arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        return new WorkerSession(Process.Start(start) ?? throw new InvalidOperationException($"{command.Program} did not start."));
    }

    /// <inheritdoc cref="RunCode"/>
    public async Task<Outcome> RunAsync(string code, Action<CellOutput> emit, CancellationToken cancel)
    {
        using var ended = new CancellationTokenSource();
        await using var stop = cancel.Register(() => _ = StopAsync(ended.Token));
        try
        {
            await RequestAsync(new WorkerRequest(code));
            if ((await ReadReplyAsync(emit))?.Outcome is { } outcome)
                return outcome;
        }
        catch (IOException)
        {
            // The pipe broke because the process is gone; how it went is read below.
        }
        finally
        {
            await ended.CancelAsync();
        }

        await process.WaitForExitAsync(CancellationToken.None);
        if (cancel.IsCancellationRequested)
            return new Outcome.Interrupted();
        var error = new CellOutput.Error("ProcessEnded", await errors.ExplainAsync(process.ExitCode), []);
        emit(error);
        return new Outcome.Failed(error);
    }

    /// <summary>Makes a new session in the process, for the next of several notebooks that share it; false where the process is gone or doesn't answer.</summary>
    /// <param name="workingDirectory">The folder that its cells run in.</param>
    public async Task<bool> BeginAsync(string workingDirectory)
    {
        try
        {
            await RequestAsync(new WorkerRequest(null, Begin: workingDirectory));
            return (await ReadReplyAsync(_ => { }).WaitAsync(Patience))?.Outcome is Outcome.Completed;
        }
        catch (Exception error) when (error is IOException or TimeoutException)
        {
            return false;
        }
    }

    /// <summary>Bytes of memory that the process holds; 0 where it has ended.</summary>
    public long Memory()
    {
        process.Refresh();
        return process.HasExited ? 0 : process.WorkingSet64;
    }

    /// <summary>The files that the cells run so far depended on; null where the process is gone or doesn't answer.</summary>
    public async Task<IReadOnlyList<NotebookInput>?> InputsAsync()
    {
        try
        {
            await RequestAsync(new WorkerRequest(null, Inputs: true));
            return (await ReadReplyAsync(_ => { }).WaitAsync(Patience))?.Inputs;
        }
        catch (Exception error) when (error is IOException or TimeoutException)
        {
            return null;
        }
    }

    /// <summary>Ends the process, whatever it is doing.</summary>
    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(Grace);
        await EndAsync(patience.Token);
        process.Dispose();
    }

    /// <summary>Reads to the frame that answers the request; null where the process has ended.</summary>
    private async Task<WorkerReply?> ReadReplyAsync(Action<CellOutput> emit)
    {
        while (await process.StandardOutput.ReadLineAsync(CancellationToken.None) is { } line)
        {
            var record = line.LastIndexOf(WorkerProtocol.RecordSeparator);
            var reply = record < 0 ? null : Reply(line[(record + 1)..]);
            var stray = reply is null ? line + "\n" : line[..record];
            if (stray.Length > 0)
                emit(new CellOutput.Stream("stdout", stray));
            if (reply is null)
                continue;
            if (reply.Output is { } output)
                emit(output);
            if (reply.Outcome is not null || reply.Inputs is not null)
                return reply;
        }

        return null;
    }

    private static WorkerReply? Reply(string json)
    {
        try
        {
            return WorkerProtocol.Read<WorkerReply>(json);
        }
        catch (Exception error) when (error is JsonException or InvalidDataException)
        {
            return null;
        }
    }

    private async Task StopAsync(CancellationToken ended)
    {
        try
        {
            await RequestAsync(new WorkerRequest(null));
            await Task.Delay(Grace, ended);
        }
        catch (Exception error) when (error is OperationCanceledException or IOException)
        {
            return;
        }

        await EndAsync(new CancellationToken(canceled: true));
    }

    private async Task RequestAsync(WorkerRequest request)
    {
        await process.StandardInput.WriteAsync(WorkerProtocol.Write(request) + "\n");
        await process.StandardInput.FlushAsync();
    }

    private async Task EndAsync(CancellationToken patience)
    {
        try
        {
            await process.WaitForExitAsync(patience);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }
}
