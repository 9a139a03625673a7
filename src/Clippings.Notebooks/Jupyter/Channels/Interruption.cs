namespace Clippings.Notebooks.Jupyter;

/// <summary>Stops the running cell, asked by a message or by SIGINT.</summary>
internal sealed class Interruption
{
    private readonly Lock gate = new();
    private CancellationTokenSource? running;

    /// <summary>Runs a cell with a token that <see cref="Interrupt"/> cancels.</summary>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> cell)
    {
        using var source = new CancellationTokenSource();
        lock (gate)
            running = source;
        try
        {
            return await cell(source.Token);
        }
        finally
        {
            lock (gate)
                running = null;
        }
    }

    /// <summary>Stops the running cell; does nothing where none runs.</summary>
    public void Interrupt()
    {
        lock (gate)
            running?.Cancel();
    }
}
