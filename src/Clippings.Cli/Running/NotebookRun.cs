using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>The main job: execute, save, render, say where to look.</summary>
internal static class NotebookRun
{
    public static async Task<int> ExecuteAsync(RunOptions options, CancellationToken cancel)
    {
        var plan = RunPlan.Of(options);
        var batch = new NotebookBatch(WorkerVerb.Self(), options.Jobs, options.Timeout);
        var results = await RunProgress.ShowAsync(plan.Jobs, report => batch.RunAsync(plan.Jobs, report, cancel));

        foreach (var (job, result) in plan.Jobs.Zip(results))
            NotebookFile.Save(job.Path, result.Notebook);
        var failed = plan.Jobs.Zip(results).Where(pair => pair.Second.Failure is not null).ToList();
        Console.WriteLine($"{plan.Jobs.Count} {(plan.Jobs.Count == 1 ? "notebook" : "notebooks")} run, {failed.Count} failed.");
        foreach (var (folder, notebooks) in plan.Pages)
        {
            var index = await new NotebookSite(folder, ChartScript.Open).WriteAsync([.. notebooks.Select(path => (path, NotebookFile.Load(path)))]);
            Console.WriteLine($"Open {DisplayPath.Of(index)}");
        }

        foreach (var (job, result) in failed)
            await Console.Error.WriteLineAsync(Describe(job, result.Failure!));
        var steps = results.SelectMany(result => PageFailures.StepsOf(result.Notebook)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var step in steps)
            await Console.Error.WriteLineAsync(step);
        return failed.Count + steps.Count == 0 ? CommandLine.Done : CommandLine.Failed;
    }

    private static string Describe(NotebookJob job, CellFailure failure)
    {
        var message = failure.Error.Message.Split('\n')[0].TrimEnd();
        return $"{DisplayPath.Of(job.Path)}: cell {failure.Cell} (In [{failure.ExecutionCount}]) failed with {failure.Error.Name}: {message}";
    }
}
