using System.Text.Json.Nodes;

namespace Clippings.Notebooks;

/// <summary>Runs a notebook's code cells in order, until one fails that isn't tagged as one that may.</summary>
/// <param name="run">Runs one cell; its session must be fresh and its working directory the notebook's folder.</param>
/// <param name="limit">The time all cells together may take; null for no limit.</param>
public sealed class NotebookExecutor(RunCode run, TimeSpan? limit = null)
{
    /// <summary>Runs the notebook; nothing of an earlier run is left in it.</summary>
    /// <param name="notebook">What to run, parameters already injected.</param>
    /// <param name="progress">Told before the first and after every cell.</param>
    /// <param name="cancel">Gives up; the result is lost.</param>
    /// <exception cref="OperationCanceledException">It was cancelled from outside.</exception>
    public async Task<ExecutionResult> ExecuteAsync(Notebook notebook, Action<CellProgress>? progress, CancellationToken cancel)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        if (limit is { } time)
            deadline.CancelAfter(time);
        var fresh = WithoutRun(notebook);
        var total = fresh.Cells.Count(cell => cell.IsRun);
        var log = new OutputLog();
        var outputs = new Dictionary<string, (int Count, Func<IReadOnlyList<NotebookOutput>> Read)>(StringComparer.Ordinal);
        CellFailure? failure = null;

        progress?.Invoke(new CellProgress(0, total));
        foreach (var (index, cell) in fresh.Cells.Index().Where(entry => entry.Item.IsRun))
        {
            var count = outputs.Count + 1;
            var (emit, read) = log.Begin(count);
            outputs.Add(cell.Id, (count, read));
            var error = await RunCellAsync(cell, Tell, deadline.Token);
            cancel.ThrowIfCancellationRequested();
            progress?.Invoke(new CellProgress(count, total));
            if (error is null || cell.HasTag(CellTags.MayFail))
                continue;
            failure = new CellFailure(cell.Id, index + 1, count, error);
            break;

            void Tell(CellOutput output)
            {
                if (output is CellOutput.Progress work)
                    progress?.Invoke(new CellProgress(count - 1, total, work.What, work.Share));
                else
                    emit(output);
            }
        }

        var executed = fresh with
        {
            Metadata = WithLanguage(fresh.Metadata),
            Cells = [.. fresh.Cells.Select(cell => outputs.TryGetValue(cell.Id, out var run) ? cell with { ExecutionCount = run.Count, Outputs = run.Read() } : cell)],
        };
        return new ExecutionResult(failure is null ? executed : FailureMarks.Add(executed, failure), failure);
    }

    private async Task<CellOutput.Error?> RunCellAsync(NotebookCell cell, Action<CellOutput> emit, CancellationToken deadline)
    {
        switch (await run(cell.Source, emit, deadline))
        {
            case Outcome.Failed failed:
                return failed.Error;
            case Outcome.Interrupted:
                var error = deadline.IsCancellationRequested && limit is { } time
                    ? new CellOutput.Error("Timeout", $"The cell was still running when the notebook's limit of {time.TotalSeconds} s was up; raise it with --timeout.", [])
                    : new CellOutput.Error("Interrupted", "The cell was interrupted.", []);
                emit(error);
                return error;
            default:
                return null;
        }
    }

    /// <summary>The notebook without outputs, counts, clock times and marks of a failure.</summary>
    internal static Notebook WithoutRun(Notebook notebook)
    {
        var unmarked = FailureMarks.Remove(notebook);
        return unmarked with
        {
            Cells = [.. unmarked.Cells.Select(cell => cell with { ExecutionCount = null, Outputs = [], Metadata = WithoutTimes(cell.Metadata, "execution", "papermill") })],
            Metadata = WithoutTimes(unmarked.Metadata, "papermill"),
        };
    }

    /// <summary>Metadata with the language: every client that runs a notebook writes down what the kernel said of it.</summary>
    internal static JsonObject WithLanguage(JsonObject metadata)
    {
        var copy = (JsonObject)metadata.DeepClone();
        copy["language_info"] = LanguageInfo.CSharp();
        return copy;
    }

    // Jupyter and papermill keep clock times under these keys; a fresh run could never reproduce them.
    private static JsonObject WithoutTimes(JsonObject metadata, params string[] keys)
    {
        var copy = (JsonObject)metadata.DeepClone();
        foreach (var key in keys)
            copy.Remove(key);
        return copy;
    }
}
