namespace Clippings.Notebooks;

/// <summary>A frame from a worker to the runner: an output while a cell runs, then its outcome.</summary>
internal sealed record WorkerReply(CellOutput? Output, Outcome? Outcome);
