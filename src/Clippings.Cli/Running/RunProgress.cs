using System.Collections.Concurrent;
using Clippings.Notebooks;
using Spectre.Console;

namespace Clippings.Cli;

/// <summary>Shows how far a run is: bars on a terminal, a line a finished notebook elsewhere.</summary>
internal static class RunProgress
{
    public static async Task<T> ShowAsync<T>(IReadOnlyList<PlannedRun> runs, Func<Action<NotebookJob, CellProgress>, Task<T>> run)
    {
        var why = runs.ToDictionary(planned => planned.Path, planned => planned.Why, StringComparer.Ordinal);
        if (!ProgressBars.AreShown)
            return await run((job, progress) => Print(job, why[job.Path], progress));
        var brought = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var result = await WithBarsAsync(why, brought, run);
        foreach (var line in brought.OrderBy(line => line.Key, StringComparer.Ordinal).Select(line => $"{line.Value}: {line.Key}"))
            Console.WriteLine(line);
        return result;
    }

    private static Task<T> WithBarsAsync<T>(Dictionary<string, string> why, ConcurrentDictionary<string, string> brought, Func<Action<NotebookJob, CellProgress>, Task<T>> run) =>
        ProgressBars.Create().StartAsync(async context =>
        {
            var bars = why.ToDictionary(run => run.Key, run => context.AddTask(Markup.Escape($"{Path.GetFileName(run.Key)}: {run.Value}"), autoStart: false), StringComparer.Ordinal);
            return await run((job, progress) =>
            {
                if (progress.Work.StartsWith(CellProgress.BroughtIn, StringComparison.Ordinal))
                    brought.TryAdd(progress.Work, Path.GetFileName(job.Path));
                var bar = bars[job.Path];
                if (!bar.IsStarted)
                    bar.StartTask();
                bar.MaxValue = Math.Max(1, progress.Total);
                bar.Value = progress.Total == 0 ? 1 : progress.Done + progress.Share;
                bar.Description = Markup.Escape($"{Path.GetFileName(job.Path)}: {(progress.Work.Length > 0 ? progress.Work : why[job.Path])}");
            });
        });

    private static void Print(NotebookJob job, string why, CellProgress progress)
    {
        if (progress.Work.StartsWith(CellProgress.BringingIn, StringComparison.Ordinal) || progress.Work.StartsWith(CellProgress.BroughtIn, StringComparison.Ordinal))
            Console.WriteLine($"{Path.GetFileName(job.Path)}: {progress.Work}");
        else if (progress.Done == progress.Total)
            Console.WriteLine($"{Path.GetFileName(job.Path)}: {why}, {progress.Total} cells");
    }
}
