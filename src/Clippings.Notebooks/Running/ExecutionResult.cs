namespace Clippings.Notebooks;

/// <summary>An executed notebook.</summary>
/// <param name="Notebook">The notebook with its outputs; where a cell failed, marked and without outputs after it.</param>
/// <param name="Failure">The failing cell; null where all ran.</param>
public sealed record ExecutionResult(Notebook Notebook, CellFailure? Failure)
{
    /// <summary>The files that the outputs depend on; null where that is not known.</summary>
    public IReadOnlyList<NotebookInput>? Inputs { get; init; }

    /// <summary>When the run began.</summary>
    public DateTime Started { get; init; }
}
