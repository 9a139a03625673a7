namespace Clippings.Notebooks;

/// <summary>How far a notebook is.</summary>
/// <param name="Done">Code cells finished.</param>
/// <param name="Total">Code cells that will run if none fails.</param>
public sealed record CellProgress(int Done, int Total);
