using System.Globalization;

namespace Clippings.Notebooks.Jupyter;

/// <summary>Shows in a cell how far its long work is, and takes that away when it is done: what the cell has given off stands there as before.</summary>
/// <param name="time">Tells how long the work has taken.</param>
internal sealed class WorkDisplay(TimeProvider time)
{
    private const string Id = "work-in-progress";

    // What has to be shown again is kept; a cell that gives off more than this is shown no progress.
    private const int MostKept = 50;

    // Work that is done sooner is not told of; more than two changes a second are hard to read.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(500);

    private readonly List<CellOutput> kept = [];
    private long? began;
    private long? shown;

    /// <summary>What to send for an output; called for each, in order.</summary>
    public IEnumerable<CellOutput> Of(CellOutput output)
    {
        if (output is CellOutput.Progress progress)
            return progress.Share < 1 ? Show(progress) : End();
        if (output is CellOutput.Clear)
            kept.Clear();
        else
            kept.Add(output);
        return kept.Count > MostKept ? [.. End(), output] : [output];
    }

    /// <summary>What to send when the work, or the cell, is done.</summary>
    public IEnumerable<CellOutput> End()
    {
        began = null;
        if (shown is null)
            return [];
        shown = null;
        // Before the output that was one too many, which follows by itself.
        var before = kept.Take(MostKept).ToList();
        return [new CellOutput.Clear(Wait: before.Count > 0), .. before];
    }

    private IEnumerable<CellOutput> Show(CellOutput.Progress progress)
    {
        if (began is not { } start || progress.Share == 0)
        {
            began = time.GetTimestamp();
            return [];
        }
        var elapsed = time.GetElapsedTime(start);
        if (kept.Count > MostKept || elapsed < Patience || (shown is { } last && time.GetElapsedTime(last) < Pace))
            return [];
        var isFirst = shown is null;
        shown = time.GetTimestamp();
        var text = MimeBundle.Of("text/plain", string.Create(CultureInfo.InvariantCulture, $"{progress.What}: {100 * progress.Share:0} %, about {Left(elapsed.TotalSeconds * (1 - progress.Share) / progress.Share)} left"));
        return [isFirst ? new CellOutput.Display(text, Id) : new CellOutput.Update(text, Id)];
    }

    private static string Left(double seconds) => seconds < 90
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Round(seconds))} s")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(seconds / 60)} min");
}
