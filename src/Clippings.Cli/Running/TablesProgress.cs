using System.Collections.Concurrent;
using Spectre.Console;

namespace Clippings.Cli;

/// <summary>Lets the library's long work be stopped by Ctrl+C and shows how far it is, how fast, and how long it will take yet.</summary>
internal static class TablesProgress
{
    // The steps that go over all articles and take long, as the library names them.
    private static readonly HashSet<string> OverArticles = new(StringComparer.Ordinal) { "names", "reading articles" };

    /// <summary>Does the work with both slots set that the library asks.</summary>
    /// <param name="work">The work, which says how many articles it has once it knows.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<T> ShowAsync<T>(Func<Action<int>, T> work, CancellationToken cancel)
    {
        AppContext.SetData("notebook.cell.cancellation", (Func<CancellationToken>)(() => cancel));
        if (!ProgressBars.AreShown)
            return await Task.Run(() => work(_ => { }), CancellationToken.None);
        return await ProgressBars.Create(new RemainingTimeColumn(), new ArticlesPerSecond()).AutoClear(true).StartAsync(async context =>
        {
            var bars = new ConcurrentDictionary<string, ProgressTask>(StringComparer.Ordinal);
            var articles = 1;
            AppContext.SetData("notebook.cell.progress", (Action<string, double>)((what, share) =>
            {
                var bar = bars.GetOrAdd(what, _ => context.AddTask(Markup.Escape(what), maxValue: OverArticles.Contains(what) ? articles : 1));
                bar.Value = share * bar.MaxValue;
            }));
            return await Task.Run(() => work(count => articles = Math.Max(1, count)), CancellationToken.None);
        });
    }
}
