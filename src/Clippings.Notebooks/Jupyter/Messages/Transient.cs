namespace Clippings.Notebooks.Jupyter;

/// <summary>What a client keeps beside an output without saving it.</summary>
/// <param name="DisplayId">The id by which the output can be replaced; null where it can't.</param>
internal sealed record Transient(string? DisplayId);
