namespace Clippings.Tests;

/// <summary>A host of the library's long work: sets the two slots, for the test that asks and no other that runs beside it.</summary>
internal sealed class Host : IDisposable
{
    private static readonly AsyncLocal<Host?> Current = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly List<(string What, double Share)> _told = [];

    static Host()
    {
        AppContext.SetData("notebook.cell.cancellation", (Func<CancellationToken>)(() => Current.Value?._stop.Token ?? CancellationToken.None));
        AppContext.SetData("notebook.cell.progress", (Action<string, double>)((what, share) => Current.Value?.Hear(what, share)));
    }

    public Host() => Current.Value = this;

    /// <summary>What was told, in order.</summary>
    public IReadOnlyList<(string What, double Share)> Told => _told;

    /// <summary>Stops the work once so much of any was told.</summary>
    public double StopAt { get; init; } = 2;

    public void Stop() => _stop.Cancel();

    public void Dispose()
    {
        Current.Value = null;
        _stop.Dispose();
    }

    private void Hear(string what, double share)
    {
        _told.Add((what, share));
        if (share >= StopAt)
            Stop();
    }
}
