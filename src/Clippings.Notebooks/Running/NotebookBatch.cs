namespace Clippings.Notebooks;

/// <summary>Runs several notebooks at a time, each in a process of its own.</summary>
/// <param name="worker">How to start a process.</param>
/// <param name="degree">How many run at a time, from 1.</param>
/// <param name="limit">The time one notebook may take; null for no limit.</param>
public sealed class NotebookBatch(WorkerCommand worker, int degree, TimeSpan? limit)
{
    /// <summary>Runs all; nothing is written.</summary>
    /// <param name="jobs">The notebooks.</param>
    /// <param name="progress">Told from any thread how far a job is.</param>
    /// <param name="cancel">Stops every worker.</param>
    /// <returns>The results in the order of the jobs, whichever ended first.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<IReadOnlyList<ExecutionResult>> RunAsync(IReadOnlyList<NotebookJob> jobs, Action<NotebookJob, CellProgress> progress, CancellationToken cancel)
    {
        var results = new ExecutionResult[jobs.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = degree, CancellationToken = cancel };
        await Parallel.ForAsync(0, jobs.Count, options, async (i, stop) =>
        {
            var job = jobs[i];
            var started = DateTime.UtcNow;
            await using var session = WorkerSession.Start(worker, Path.GetDirectoryName(Path.GetFullPath(job.Path))!);
            var result = await new NotebookExecutor(session.RunAsync, limit).ExecuteAsync(job.Notebook, done => progress(job, done), stop);
            results[i] = result with { Started = started, Inputs = result.Failure is null ? await session.InputsAsync() : null };
        });
        return results;
    }
}
