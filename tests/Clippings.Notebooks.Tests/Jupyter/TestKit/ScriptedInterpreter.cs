using Clippings.Notebooks.Jupyter;

namespace Clippings.Notebooks.Tests.Jupyter.TestKit;

/// <summary>An interpreter whose cells do what a test says: the wire is tested without a compiler.</summary>
internal sealed class ScriptedInterpreter : IInterpreter
{
    /// <summary>What a cell does, by its code. Code not listed does nothing.</summary>
    public Dictionary<string, Func<Action<CellOutput>, CancellationToken, Task<Outcome>>> Cells { get; } = [];

    /// <summary>What completion is asked for, and what it says.</summary>
    public Func<string, int, CompletionList> Completion { get; set; } = (_, position) => new CompletionList(position, position, []);

    public static Outcome Completed { get; } = new Outcome.Completed();

    public void Cell(string code, Action<Action<CellOutput>> run) => Cells[code] = (emit, _) =>
    {
        run(emit);
        return Task.FromResult(Completed);
    };

    public void FailingCell(string code) => Cells[code] = (emit, _) =>
    {
        var error = new CellOutput.Error("DivideByZeroException", "by zero", ["at line 1"]);
        emit(error);
        return Task.FromResult<Outcome>(new Outcome.Failed(error));
    };

    /// <summary>A cell that runs until it is interrupted.</summary>
    public void EndlessCell(string code, Action? started = null) => Cells[code] = async (_, cancel) =>
    {
        started?.Invoke();
        await Task.Delay(Timeout.Infinite, cancel).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return new Outcome.Interrupted();
    };

    public Task<Outcome> RunAsync(string code, Action<CellOutput> emit, CancellationToken cancel) =>
        Cells.TryGetValue(code, out var cell) ? cell(emit, cancel) : Task.FromResult(Completed);

    public Task<CompletionList> CompleteAsync(string code, int position, CancellationToken cancel) =>
        Task.FromResult(Completion(code, position));

    public Task<Inspection?> InspectAsync(string code, int position, CancellationToken cancel) =>
        Task.FromResult(code == "known" ? new Inspection(MimeBundle.Of("text/plain", $"known at {position}")) : null);

    public Completeness IsComplete(string code) => code switch
    {
        "done" => new Completeness.Complete(),
        "open {" => new Completeness.Incomplete("    "),
        _ => new Completeness.Invalid(),
    };
}
