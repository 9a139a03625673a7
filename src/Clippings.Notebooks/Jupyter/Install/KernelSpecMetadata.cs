namespace Clippings.Notebooks.Jupyter;

/// <summary>The metadata of a kernel's spec.</summary>
/// <param name="Debugger">Whether the kernel speaks the debug protocol.</param>
public sealed record KernelSpecMetadata(bool Debugger = false);
