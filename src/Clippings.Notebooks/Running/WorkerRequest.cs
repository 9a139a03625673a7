namespace Clippings.Notebooks;

/// <summary>A line from the runner to a worker: run a cell, or (where <paramref name="Run"/> is null) stop the running one.</summary>
/// <param name="Run">The cell's source.</param>
internal sealed record WorkerRequest(string? Run);
