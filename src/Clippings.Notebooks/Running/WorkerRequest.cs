namespace Clippings.Notebooks;

/// <summary>A line from the runner to a worker: run a cell, say what the cells depended on, begin a session, or (where none is asked) stop the running cell.</summary>
/// <param name="Run">The cell's source.</param>
/// <param name="Inputs">True to be told what the cells run so far depended on.</param>
/// <param name="Begin">The folder of a notebook that shares this process with others: its session takes the place of the one before.</param>
internal sealed record WorkerRequest(string? Run, bool Inputs = false, string? Begin = null);
