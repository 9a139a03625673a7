namespace Clippings.Notebooks.Jupyter;

/// <summary>A cell that was run.</summary>
/// <param name="Number">Its execution count.</param>
/// <param name="Code">Its source.</param>
/// <param name="Result">Its value as plain text; null where it had none.</param>
internal sealed record HistoryEntry(int Number, string Code, string? Result);
