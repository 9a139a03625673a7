namespace Clippings.Notebooks;

/// <summary>An executed notebook.</summary>
/// <param name="Notebook">The notebook with its outputs; where a cell failed, marked and without outputs after it.</param>
/// <param name="Failure">The failing cell; null where all ran.</param>
public sealed record ExecutionResult(Notebook Notebook, CellFailure? Failure);
