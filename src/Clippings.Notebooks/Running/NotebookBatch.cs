using System.Collections.Concurrent;

namespace Clippings.Notebooks;

/// <summary>Runs several notebooks at a time, each in a process of its own, or after others of its kind in one.</summary>
/// <param name="worker">How to start a process.</param>
/// <param name="degree">How many run at a time, from 1.</param>
/// <param name="limit">The time one notebook may take; null for no limit.</param>
public sealed class NotebookBatch(WorkerCommand worker, int degree, TimeSpan? limit)
{
    // On many articles a start is a small part of the time, and what the notebook before held would stand beside what the next holds.
    private const long MostMemory = 512L << 20;

    private readonly ConcurrentDictionary<string, ConcurrentBag<WorkerSession>> idle = new(StringComparer.Ordinal);

    /// <summary>Runs all; nothing is written.</summary>
    /// <param name="jobs">The notebooks.</param>
    /// <param name="progress">Told from any thread how far a job is.</param>
    /// <param name="cancel">Stops every worker; what has ended until then is kept.</param>
    /// <returns>The results in the order of the jobs, whichever ended first; null for one that was stopped, or not begun.</returns>
    public async Task<IReadOnlyList<ExecutionResult?>> RunAsync(IReadOnlyList<NotebookJob> jobs, Action<NotebookJob, CellProgress> progress, CancellationToken cancel)
    {
        var results = new ExecutionResult?[jobs.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = degree, CancellationToken = cancel };
        try
        {
            await Parallel.ForAsync(0, jobs.Count, options, async (i, stop) => results[i] = await RunAsync(jobs[i], done => progress(jobs[i], done), stop));
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // What has ended by then is told.
        }
        finally
        {
            foreach (var session in idle.Values.SelectMany(sessions => sessions))
                await session.DisposeAsync();
            idle.Clear();
        }
        return results;
    }

    private async Task<ExecutionResult> RunAsync(NotebookJob job, Action<CellProgress> progress, CancellationToken stop)
    {
        var started = DateTime.UtcNow;
        var session = await SessionAsync(job);
        var isLeft = false;
        try
        {
            var result = await new NotebookExecutor(session.RunAsync, limit).ExecuteAsync(job.Notebook, progress, stop);
            var inputs = result.Failure is null ? await session.InputsAsync() : null;
            isLeft = job.Shares is not null && inputs is not null && session.Memory() is > 0 and < MostMemory;
            return result with { Started = started, Inputs = inputs };
        }
        finally
        {
            if (isLeft)
                Idle(job.Shares!).Add(session);
            else
                await session.DisposeAsync();
        }
    }

    /// <summary>A process that the job may run in, new or left by one that it shares it with.</summary>
    private async Task<WorkerSession> SessionAsync(NotebookJob job)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(job.Path))!;
        while (job.Shares is not null && Idle(job.Shares).TryTake(out var left))
        {
            if (await left.BeginAsync(folder))
                return left;
            await left.DisposeAsync();
        }
        var session = WorkerSession.Start(worker, folder);
        if (job.Shares is not null)
            await session.BeginAsync(folder); // Where it fails, so will the first cell, which says how.
        return session;
    }

    private ConcurrentBag<WorkerSession> Idle(string kind) => idle.GetOrAdd(kind, _ => []);
}
