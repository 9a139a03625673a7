using Clippings.Notebooks;
using Spectre.Console;

namespace Clippings.Cli;

/// <summary>Shows how far a run is: bars on a terminal, a line a finished notebook elsewhere.</summary>
internal static class RunProgress
{
    public static async Task<T> ShowAsync<T>(IReadOnlyList<PlannedRun> runs, Func<Action<NotebookJob, CellProgress>, Task<T>> run)
    {
        var why = runs.ToDictionary(planned => planned.Path, planned => planned.Why, StringComparer.Ordinal);
        return ProgressBars.AreShown ? await WithBarsAsync(why, run) : await run((job, progress) => PrintWhenDone(job, why[job.Path], progress));
    }

    private static Task<T> WithBarsAsync<T>(Dictionary<string, string> why, Func<Action<NotebookJob, CellProgress>, Task<T>> run) =>
        ProgressBars.Create().StartAsync(async context =>
        {
            var bars = why.ToDictionary(run => run.Key, run => context.AddTask(Markup.Escape($"{Path.GetFileName(run.Key)}: {run.Value}"), autoStart: false), StringComparer.Ordinal);
            return await run((job, progress) =>
            {
                var bar = bars[job.Path];
                if (!bar.IsStarted)
                    bar.StartTask();
                bar.MaxValue = Math.Max(1, progress.Total);
                bar.Value = progress.Total == 0 ? 1 : progress.Done + progress.Share;
                bar.Description = Markup.Escape($"{Path.GetFileName(job.Path)}: {(progress.Work.Length > 0 ? progress.Work : why[job.Path])}");
            });
        });

    private static void PrintWhenDone(NotebookJob job, string why, CellProgress progress)
    {
        if (progress.Done == progress.Total)
            Console.WriteLine($"{Path.GetFileName(job.Path)}: {why}, {progress.Total} cells");
    }
}
