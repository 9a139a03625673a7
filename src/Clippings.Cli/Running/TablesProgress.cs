using System.Collections.Concurrent;
using Spectre.Console;

namespace Clippings.Cli;

/// <summary>Lets the library's long work be stopped by Ctrl+C and shows how far it is.</summary>
internal static class TablesProgress
{
    /// <summary>Does the work with both slots set that the library asks.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<T> ShowAsync<T>(Func<T> work, CancellationToken cancel)
    {
        AppContext.SetData("notebook.cell.cancellation", (Func<CancellationToken>)(() => cancel));
        if (!ProgressBars.AreShown)
            return await Task.Run(work, CancellationToken.None);
        return await ProgressBars.Create().AutoClear(true).StartAsync(async context =>
        {
            var bars = new ConcurrentDictionary<string, ProgressTask>(StringComparer.Ordinal);
            AppContext.SetData("notebook.cell.progress", (Action<string, double>)((what, share) =>
                bars.GetOrAdd(what, _ => context.AddTask(Markup.Escape(what), maxValue: 1)).Value = share));
            return await Task.Run(work, CancellationToken.None);
        });
    }
}
