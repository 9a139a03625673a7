using System.Text;

namespace Clippings.Notebooks;

/// <summary>Turns what ran into what is kept, and back.</summary>
public static class NotebookFreezer
{
    // What is written while a cell reads it may be newer than what was read, and a file system's clock lags a little.
    private static readonly TimeSpan ClockLag = TimeSpan.FromMilliseconds(50);

    /// <summary>A run to be kept; null where it failed, or where it isn't known what it depended on.</summary>
    /// <param name="job">What ran.</param>
    /// <param name="result">What became of it.</param>
    /// <param name="sourceHash">Hash of the file that the notebook was read from; null where it is the file that is written.</param>
    /// <param name="values">The values given to its parameters.</param>
    /// <param name="before">What files held before the run, those read by then.</param>
    /// <param name="after">What files hold, read after the run.</param>
    public static FrozenRun? Freeze(NotebookJob job, ExecutionResult result, string? sourceHash, IReadOnlyDictionary<string, string> values, Fingerprints before, Fingerprints after)
    {
        // A cell that may fail and did, for want of a package, may do better the next time.
        if (result.Failure is not null || result.Inputs is null || result.Notebook.Cells.Any(cell => cell.Outputs.Any(output => output is NotebookOutput.Error)))
            return null;
        var folder = Path.GetDirectoryName(job.Path)!;
        var source = NotebookSource.Of(job.Notebook);
        var written = Fingerprints.OfBytes(Encoding.UTF8.GetBytes(result.Notebook.ToJson()));
        var inputs = job.Inputs.Concat(result.Inputs).Distinct().Select(input => new FrozenInput(input.Kind, ScriptPaths.Relative(input.Path, folder), Hash(input, result.Started, before, after)));
        return new FrozenRun(
            EngineVersion.Current,
            sourceHash ?? written,
            written,
            written,
            source.Cells,
            source.Parameters,
            values,
            [.. NotebookParameters.Declared(job.Notebook).Select(parameter => parameter.Name)],
            [.. inputs.OrderBy(input => input.Kind).ThenBy(input => input.Path, StringComparer.Ordinal)],
            PageFailures.StepsOf(result.Notebook));
    }

    /// <summary>A notebook with the outputs of a run of the same cells.</summary>
    /// <param name="notebook">As it would be run.</param>
    /// <param name="executed">The run's own notebook.</param>
    public static Notebook Restore(Notebook notebook, Notebook executed)
    {
        var fresh = NotebookExecutor.WithoutRun(notebook);
        var ran = new Queue<NotebookCell>(executed.Cells.Where(cell => cell.IsRun));
        return fresh with
        {
            Metadata = NotebookExecutor.WithLanguage(fresh.Metadata),
            Cells = [.. fresh.Cells.Select(cell => cell.IsRun && ran.TryDequeue(out var before) ? cell with { ExecutionCount = before.ExecutionCount, Outputs = before.Outputs } : cell)],
        };
    }

    private static string Hash(NotebookInput input, DateTime started, Fingerprints before, Fingerprints after)
    {
        var (hash, written) = after.Read(input.Path);
        // What a package came to is written down by the run that asks for it.
        var isSame = input.Kind == InputKind.Packages || (before.Known(input.Path) is { } known ? known == hash : written <= started - ClockLag);
        return isSame ? hash : "changed while it was read";
    }
}
