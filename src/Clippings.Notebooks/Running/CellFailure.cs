namespace Clippings.Notebooks;

/// <summary>Where and why a notebook's run ended early.</summary>
/// <param name="CellId">The failing cell's id.</param>
/// <param name="Cell">Its place among all cells, from 1.</param>
/// <param name="ExecutionCount">Its number among the cells run, from 1, as Jupyter prints it in <c>In [n]</c>.</param>
/// <param name="Error">What went wrong.</param>
public sealed record CellFailure(string CellId, int Cell, int ExecutionCount, CellOutput.Error Error);
