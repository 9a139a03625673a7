namespace Clippings.Notebooks;

/// <summary>A frame from a worker to the runner: an output while a cell runs, then its outcome; or what the cells depended on.</summary>
internal sealed record WorkerReply(CellOutput? Output = null, Outcome? Outcome = null, IReadOnlyList<NotebookInput>? Inputs = null);
