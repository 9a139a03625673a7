using System.Diagnostics;
using System.Globalization;
using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>The main job: execute what has changed, save, render, say where to look.</summary>
internal static class NotebookRun
{
    public static async Task<int> ExecuteAsync(RunOptions options, CancellationToken cancel)
    {
        var plan = RunPlan.Of(options);
        if (options.Check)
            return await NotebookCheck.ExecuteAsync(plan, options, cancel);
        foreach (var folder in plan.Runs.Select(run => Path.GetDirectoryName(run.Path)!).Distinct(StringComparer.Ordinal))
        {
            FileContent.CheckWritable(folder);
            FreezeStore.Sweep(folder);
        }

        foreach (var (folder, _) in plan.Pages)
            FileContent.CheckWritable(folder);
        foreach (var run in plan.Runs.Where(run => run.Job is null))
            Console.WriteLine($"{Path.GetFileName(run.Path)}: {run.Why}");

        var clock = Stopwatch.StartNew();
        var executed = await ExecuteAsync(plan, options, cancel);
        NotebookResults.Save(plan, executed);
        if (executed.Count < plan.Jobs.Count)
            return await StoppedAsync(executed.Count, plan.Jobs.Count);
        var failed = executed.Where(pair => pair.Result.Failure is not null).ToList();
        var kept = plan.Runs.Count - executed.Count;
        Console.WriteLine($"{executed.Count} {(executed.Count == 1 ? "notebook" : "notebooks")} run{(executed.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $" in {clock.Elapsed.TotalSeconds:0.0} s") : "")}, {failed.Count} failed{(kept > 0 ? $", {kept} unchanged" : "")}.");
        foreach (var (folder, notebooks) in plan.Pages)
            Console.WriteLine($"Open {DisplayPath.Of(await PageFolder.UpdateAsync(folder, notebooks, options.Pages, options.Force || executed.Count > 0))}");

        // One cause stops several notebooks in the same way; it is told once.
        foreach (var same in failed.GroupBy(pair => Describe(pair.Result.Failure!), StringComparer.Ordinal))
            await Console.Error.WriteLineAsync(same.Count() == 1 ? Describe(same.First().Run.Path, same.First().Result.Failure!) : $"{same.Count()} notebooks ({string.Join(", ", same.Select(pair => Path.GetFileName(pair.Run.Path)))}): {same.Key}");
        var steps = executed.SelectMany(pair => PageFailures.StepsOf(pair.Result.Notebook)).Concat(plan.Runs.SelectMany(run => run.Kept?.Failures ?? [])).Distinct(StringComparer.Ordinal).ToList();
        foreach (var step in steps)
            await Console.Error.WriteLineAsync(step);
        return failed.Count + steps.Count == 0 ? CommandLine.Done : CommandLine.Failed;
    }

    /// <summary>Executes what a plan has to; nothing is written. Where it is stopped, those that had ended by then are given.</summary>
    public static async Task<IReadOnlyList<(PlannedRun Run, ExecutionResult Result)>> ExecuteAsync(RunPlan plan, RunOptions options, CancellationToken cancel)
    {
        if (plan.Jobs.Count == 0)
            return [];
        var batch = new NotebookBatch(WorkerVerb.Self(keeps: !options.Check), options.Jobs, options.Timeout);
        var runs = plan.Runs.Where(run => run.Job is not null).ToList();
        var results = await RunProgress.ShowAsync(runs, report => batch.RunAsync(plan.Jobs, report, cancel));
        return [.. runs.Zip(results).Where(pair => pair.Second is not null).Select(pair => (pair.First, pair.Second!))];
    }

    private static async Task<int> StoppedAsync(int ended, int all)
    {
        await Console.Error.WriteLineAsync(ended == 0 ? CommandLine.Stopped : $"Stopped; {ended} of {all} notebooks had run and {(ended == 1 ? "is" : "are")} saved. `run` does the rest and makes the pages.");
        return CommandLine.Interrupted;
    }

    /// <summary>A failure in one line.</summary>
    public static string Describe(string path, CellFailure failure) => $"{DisplayPath.Of(path)}: {Describe(failure)}";

    /// <summary>A failure in one line, without its notebook.</summary>
    private static string Describe(CellFailure failure)
    {
        var message = failure.Error.Message.Split('\n')[0].TrimEnd();
        return $"cell {failure.Cell} (In [{failure.ExecutionCount}]) failed with {failure.Error.Name}: {message}";
    }
}
