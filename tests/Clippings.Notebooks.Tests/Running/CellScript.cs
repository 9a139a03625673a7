namespace Clippings.Notebooks.Tests;

/// <summary>Stands in for a session: what each cell's source gives off and how it ends.</summary>
internal sealed class CellScript
{
    private readonly Dictionary<string, (CellOutput[] Outputs, Func<CancellationToken, Task<Outcome>> End)> cells = new(StringComparer.Ordinal);

    public List<string> Ran { get; } = [];

    public CellScript On(string source, params CellOutput[] outputs) => On(source, _ => Task.FromResult<Outcome>(new Outcome.Completed()), outputs);

    public CellScript Fails(string source, string message)
    {
        var error = new CellOutput.Error("E", message, [message]);
        return On(source, _ => Task.FromResult<Outcome>(new Outcome.Failed(error)), error);
    }

    public CellScript Hangs(string source, params CellOutput[] outputs) => On(
        source,
        async cancel =>
        {
            await Task.Delay(Timeout.Infinite, cancel).ContinueWith(_ => { }, TaskScheduler.Default);
            return new Outcome.Interrupted();
        },
        outputs);

    public async Task<Outcome> RunAsync(string code, Action<CellOutput> emit, CancellationToken cancel)
    {
        Ran.Add(code);
        if (!cells.TryGetValue(code, out var cell))
            return new Outcome.Completed();
        foreach (var output in cell.Outputs)
            emit(output);
        return await cell.End(cancel);
    }

    private CellScript On(string source, Func<CancellationToken, Task<Outcome>> end, params CellOutput[] outputs)
    {
        cells[source] = (outputs, end);
        return this;
    }
}
