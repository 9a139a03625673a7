namespace Clippings.Notebooks;

/// <summary>A file, or a folder with all below it, that a notebook's run depended on.</summary>
/// <param name="Kind">What it is to the notebook.</param>
/// <param name="Path">Its full path; there need not be anything.</param>
public sealed record NotebookInput(InputKind Kind, string Path);
