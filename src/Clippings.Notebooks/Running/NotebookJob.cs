namespace Clippings.Notebooks;

/// <summary>A notebook to run.</summary>
/// <param name="Notebook">What to run, parameters already injected.</param>
/// <param name="Path">Where the result goes; its folder is the working directory.</param>
public sealed record NotebookJob(Notebook Notebook, string Path)
{
    /// <summary>What its outputs depend on besides what its cells bring in: data that it names, and the corpus given to it.</summary>
    public IReadOnlyList<NotebookInput> Inputs { get; init; } = [];
}
