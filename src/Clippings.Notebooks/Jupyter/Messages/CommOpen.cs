namespace Clippings.Notebooks.Jupyter;

/// <summary>A client wants to talk to a named target in the kernel.</summary>
internal sealed record CommOpen(string CommId, string? TargetName = null);
