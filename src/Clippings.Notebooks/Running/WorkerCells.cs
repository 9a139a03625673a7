namespace Clippings.Notebooks;

/// <summary>The cells of a worker's notebook, and what stops them; of one after another where several follow each other.</summary>
/// <param name="keeps">Whether a library may keep what it found beside the notebook.</param>
internal sealed class WorkerCells(bool keeps) : IAsyncDisposable
{
    private CSharpSession? session;
    private CancellationTokenSource stop = new();

    /// <inheritdoc cref="CSharpSession.Inputs"/>
    public IReadOnlyList<NotebookInput> Inputs => Session().Inputs;

    /// <summary>Begins the next of several notebooks, which share what is loaded and nothing else: what stopped one does not stop the next.</summary>
    /// <param name="folder">Its folder, in which its cells run.</param>
    public async Task BeginAsync(string folder)
    {
        await DisposeAsync();
        session = Session(folder, shares: true);
        stop = new();
    }

    /// <summary>Begins to run code, and says at its end how it went.</summary>
    public void Start(string code, WorkerReplies replies)
    {
        var (its, token) = (Session(), stop.Token);
        _ = Task.Run(async () => replies.Send(await its.RunAsync(code, replies.Send, token)));
    }

    /// <summary>Stops what runs, and all of the notebook that is still to run.</summary>
    public Task StopAsync() => stop.CancelAsync();

    public async ValueTask DisposeAsync()
    {
        if (session is not null)
            await session.DisposeAsync();
        stop.Dispose();
    }

    private CSharpSession Session() => session ??= Session(Environment.CurrentDirectory, shares: false);

    private CSharpSession Session(string folder, bool shares)
    {
        AppContext.SetData("notebook.store", keeps ? Path.Combine(folder, FreezeStore.FolderName) : null);
        return new CSharpSession(new SessionOptions { WorkingDirectory = folder, SharesLibraries = shares });
    }
}
