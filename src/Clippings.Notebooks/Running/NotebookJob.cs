namespace Clippings.Notebooks;

/// <summary>A notebook to run.</summary>
/// <param name="Notebook">What to run, parameters already injected.</param>
/// <param name="Path">Where the result goes; its folder is the working directory.</param>
public sealed record NotebookJob(Notebook Notebook, string Path)
{
    /// <summary>
    /// Names the notebooks that may follow each other in one process, which is then started and warmed up once; null for one that
    /// needs a process of its own, as any does that may leave something behind in it.
    /// </summary>
    public string? Shares { get; init; }

    /// <summary>What its outputs depend on besides what its cells bring in: data that it names, and the corpus given to it.</summary>
    public IReadOnlyList<NotebookInput> Inputs { get; init; } = [];
}
