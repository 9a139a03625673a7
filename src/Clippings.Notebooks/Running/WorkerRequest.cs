namespace Clippings.Notebooks;

/// <summary>A line from the runner to a worker: run a cell, say what the cells depended on, or (where neither is asked) stop the running one.</summary>
/// <param name="Run">The cell's source.</param>
/// <param name="Inputs">True to be told what the cells run so far depended on.</param>
internal sealed record WorkerRequest(string? Run, bool Inputs = false);
