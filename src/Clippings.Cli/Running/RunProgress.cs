using Clippings.Notebooks;
using Spectre.Console;

namespace Clippings.Cli;

/// <summary>Shows how far a run is: bars on a terminal, a line a finished notebook elsewhere.</summary>
internal static class RunProgress
{
    public static async Task<T> ShowAsync<T>(IReadOnlyList<NotebookJob> jobs, Func<Action<NotebookJob, CellProgress>, Task<T>> run)
    {
        return ProgressBars.AreShown ? await WithBarsAsync(jobs, run) : await run(PrintWhenDone);
    }

    private static Task<T> WithBarsAsync<T>(IReadOnlyList<NotebookJob> jobs, Func<Action<NotebookJob, CellProgress>, Task<T>> run) =>
        ProgressBars.Create().StartAsync(async context =>
        {
            var bars = jobs.ToDictionary(job => job.Path, job => context.AddTask(Markup.Escape(Path.GetFileName(job.Path)), autoStart: false), StringComparer.Ordinal);
            return await run((job, progress) =>
            {
                var bar = bars[job.Path];
                if (!bar.IsStarted)
                    bar.StartTask();
                bar.MaxValue = Math.Max(1, progress.Total);
                bar.Value = progress.Total == 0 ? 1 : progress.Done + progress.Share;
                bar.Description = Markup.Escape($"{Path.GetFileName(job.Path)} {progress.Work}");
            });
        });

    private static void PrintWhenDone(NotebookJob job, CellProgress progress)
    {
        if (progress.Done == progress.Total)
            Console.WriteLine($"{Path.GetFileName(job.Path)}: {progress.Total} cells");
    }
}
