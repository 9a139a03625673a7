using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>What a run does with one notebook.</summary>
/// <param name="Path">The file that it writes.</param>
/// <param name="Why">Why it runs, or that it needn't, in a word or two.</param>
/// <param name="SourceHash">Hash of the file that it is read from; null where that is the file it writes.</param>
/// <param name="Values">The values given to its parameters.</param>
internal sealed record PlannedRun(string Path, string Why, string? SourceHash, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>What is to run; null where nothing is.</summary>
    public NotebookJob? Job { get; init; }

    /// <summary>The run that still holds; null where there is none.</summary>
    public FrozenRun? Kept { get; init; }

    /// <summary>The notebook with the outputs of that run, where the file has lost them or its prose was edited; null where the file is as it was written.</summary>
    public Notebook? Restored { get; init; }
}
