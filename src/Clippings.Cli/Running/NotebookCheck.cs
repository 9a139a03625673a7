using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>Runs notebooks anew, compares what they give with what their files show, and writes nothing.</summary>
internal static class NotebookCheck
{
    private const int MostOfACell = 5;

    public static async Task<int> ExecuteAsync(RunPlan plan, RunOptions options, CancellationToken cancel)
    {
        var executed = await NotebookRun.ExecuteAsync(plan, options, cancel);
        cancel.ThrowIfCancellationRequested();
        var (differ, failed) = (0, 0);
        foreach (var (run, result) in executed)
        {
            var file = NotebookFile.Load(run.Path);
            var lines = result.Failure is { } failure ? [] : Drifts(file, result.Notebook).ToList();
            if (result.Failure is not null)
                await Console.Error.WriteLineAsync(NotebookRun.Describe(run.Path, result.Failure));
            foreach (var line in lines)
                Console.WriteLine($"{DisplayPath.Of(run.Path)}: {line}");
            failed += result.Failure is null ? 0 : 1;
            differ += lines.Count > 0 ? 1 : 0;
        }

        var steps = executed.SelectMany(pair => PageFailures.StepsOf(pair.Result.Notebook)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var step in steps)
            await Console.Error.WriteLineAsync(step);
        Console.WriteLine($"{executed.Count} {(executed.Count == 1 ? "notebook" : "notebooks")} checked, {differ} {(differ == 1 ? "differs" : "differ")}, {failed} failed; nothing was written.");
        return differ + failed + steps.Count == 0 ? CommandLine.Done : CommandLine.Failed;
    }

    private static IEnumerable<string> Drifts(Notebook file, Notebook executed)
    {
        if (!file.HasRun && executed.Cells.Any(cell => cell.Outputs.Count > 0))
            return ["has no outputs to compare with; run it first"];
        return NotebookDrift.Between(file, executed).GroupBy(drift => drift.Cell).SelectMany(cell => cell.Count() <= MostOfACell
            ? cell.Select(drift => drift.ToString())
            : cell.Take(MostOfACell).Select(drift => drift.ToString()).Append($"cell {cell.Key} differs in {cell.Count() - MostOfACell} places more"));
    }
}
