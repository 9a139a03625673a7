namespace Clippings.Notebooks.Jupyter;

/// <summary>What the protocol needs of a language; the wire is tested against one that needs no compiler.</summary>
internal interface IInterpreter
{
    /// <summary>Runs a cell; its outputs go to <paramref name="emit"/> in the order they happen, from any thread.</summary>
    Task<Outcome> RunAsync(string code, Action<CellOutput> emit, CancellationToken cancel);

    /// <summary>What could stand at a place, best first; positions are UTF-16 units.</summary>
    Task<CompletionList> CompleteAsync(string code, int position, CancellationToken cancel);

    /// <summary>What stands at a place; null where nothing known does.</summary>
    Task<Inspection?> InspectAsync(string code, int position, CancellationToken cancel);

    /// <summary>Whether the code can be run as it is.</summary>
    Completeness IsComplete(string code);
}
