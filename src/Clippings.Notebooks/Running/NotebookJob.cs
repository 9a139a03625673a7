namespace Clippings.Notebooks;

/// <summary>A notebook to run.</summary>
/// <param name="Notebook">What to run, parameters already injected.</param>
/// <param name="Path">Where the result goes; its folder is the working directory.</param>
public sealed record NotebookJob(Notebook Notebook, string Path);
