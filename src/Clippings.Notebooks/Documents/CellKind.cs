namespace Clippings.Notebooks;

/// <summary>The three kinds of cell that the notebook format knows.</summary>
public enum CellKind
{
    /// <summary>Source that a kernel runs.</summary>
    Code,

    /// <summary>Prose in Markdown.</summary>
    Markdown,

    /// <summary>Text that no tool of ours interprets.</summary>
    Raw,
}
