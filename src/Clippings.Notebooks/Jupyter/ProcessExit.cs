namespace Clippings.Notebooks.Jupyter;

/// <summary>Does something when the process is ended from within, until disposed of.</summary>
internal sealed class ProcessExit : IDisposable
{
    private readonly EventHandler handler;

    /// <param name="act">What to do, on the thread that ends the process.</param>
    public ProcessExit(Action act)
    {
        handler = (_, _) => act();
        AppDomain.CurrentDomain.ProcessExit += handler;
    }

    /// <inheritdoc/>
    public void Dispose() => AppDomain.CurrentDomain.ProcessExit -= handler;
}
