namespace Clippings.Notebooks.Jupyter;

/// <summary>A kernel that Jupyter clients find.</summary>
/// <param name="Name">The name notebooks ask for.</param>
/// <param name="Folder">Where its spec is.</param>
/// <param name="Spec">The spec; null where it cannot be read.</param>
public sealed record InstalledKernel(string Name, string Folder, KernelSpec? Spec);
