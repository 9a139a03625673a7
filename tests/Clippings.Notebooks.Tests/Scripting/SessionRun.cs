namespace Clippings.Notebooks.Tests.Scripting;

/// <summary>Runs cells in a fresh session and keeps what they gave off.</summary>
internal sealed class SessionRun : IAsyncDisposable
{
    private readonly CSharpSession session;

    public SessionRun(SessionOptions? options = null)
    {
        session = new CSharpSession(options ?? new SessionOptions());
    }

    public CSharpSession Session => session;

    /// <summary>The outputs of the last cell.</summary>
    public List<CellOutput> Outputs { get; } = [];

    public string Text => string.Concat(Outputs.OfType<CellOutput.Stream>().Where(stream => stream.Name == "stdout").Select(stream => stream.Text));

    public string? Result => Outputs.OfType<CellOutput.Result>().SingleOrDefault()?.Bundle.Data["text/plain"]?.GetValue<string>();

    public CellOutput.Error? Error => Outputs.OfType<CellOutput.Error>().SingleOrDefault();

    public async Task<Outcome> RunAsync(string code, CancellationToken cancel = default)
    {
        Outputs.Clear();
        return await session.RunAsync(code, Outputs.Add, cancel);
    }

    public ValueTask DisposeAsync() => session.DisposeAsync();
}
